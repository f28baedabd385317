package org.appticket.bootstrap.wiring.ticket;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.appticket.adapters.persistence.Ports;
import org.appticket.application.customfield.AddCustomField;
import org.appticket.application.customfield.ChangeCustomField;
import org.appticket.application.customfield.FieldDesk;
import org.appticket.application.customfield.ListCustomFields;
import org.appticket.application.customfield.ShowCustomField;
import org.appticket.bootstrap.wiring.outside.Outside;

/** Makes the use cases around custom fields; used like {@link TicketUseCases}. */
@Singleton
public final class CustomFieldUseCases {

    private final Ports store;
    private final FieldDesk desk;

    @Inject
    public CustomFieldUseCases(Outside outside) {
        this.store = outside.store();
        this.desk = new FieldDesk(store.unitOfWork(), store.customFields(), store.auditLog());
    }

    @Produces
    @Singleton
    public AddCustomField addCustomField() {
        return new AddCustomField(desk);
    }

    @Produces
    @Singleton
    public ChangeCustomField changeCustomField() {
        return new ChangeCustomField(desk);
    }

    @Produces
    @Singleton
    public ListCustomFields listCustomFields() {
        return new ListCustomFields(store.customFields());
    }

    @Produces
    @Singleton
    public ShowCustomField showCustomField() {
        return new ShowCustomField(store.customFields());
    }
}
