package org.appticket.application.port;

import java.util.function.Supplier;

/**
 * Does work wholly or not at all. What is saved inside is there for everybody once the outermost call has returned, and
 * never if it throws. A call inside another one joins it.
 */
public interface UnitOfWork {

    /**
     * Does the work. The outermost call may do it again from the start if it lost a race inside the store; nothing of the
     * attempt before is left then.
     *
     * @param <T> what it answers
     * @param work what is done, which has no effect but through ports
     * @return what the work answers
     * @throws org.appticket.domain.Unavailable if the store is away or overloaded
     */
    <T> T run(Supplier<T> work);
}
