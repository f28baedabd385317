package org.appticket.application;

/** Has tests that are not run. */
interface R20CanaryContract {
    class Nested {}
}
