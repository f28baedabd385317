package org.appticket.adapters.rest.savedview;

/** Who uses a view. */
enum ViewScope {
    PERSONAL,
    TEAM
}
