package org.appticket.application.fake.chat;

import org.appticket.application.contract.chat.ChatLinksContract;
import org.appticket.application.fake.access.InMemoryPeopleSetting;
import org.appticket.application.port.chat.ChatLinks;

/** The fake keeps to the contract. */
final class InMemoryChatLinksTest extends InMemoryPeopleSetting implements ChatLinksContract {
    private final ChatLinks links = new InMemoryChatLinks(store);

    @Override
    public ChatLinks chatLinks() {
        return links;
    }
}
