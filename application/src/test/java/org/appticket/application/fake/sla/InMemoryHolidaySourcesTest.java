package org.appticket.application.fake.sla;

import org.appticket.application.contract.sla.HolidaySourcesContract;
import org.appticket.application.port.sla.HolidaySources;

class InMemoryHolidaySourcesTest implements HolidaySourcesContract {
    @Override
    public HolidaySources sources() {
        return new InMemoryHolidaySources();
    }
}
