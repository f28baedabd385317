package org.appticket.adapters.security.file;

import org.appticket.application.contract.content.FileTypesContract;
import org.appticket.application.port.content.FileTypes;

final class TikaFileTypesTest implements FileTypesContract {
    private final FileTypes types = new TikaFileTypes();

    @Override
    public FileTypes types() {
        return types;
    }
}
