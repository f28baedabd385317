package org.appticket.domain.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.appticket.domain.Duplicate;
import org.appticket.domain.sla.SlaChoice.Because;

/**
 * All policies, of which the most specific one goes for a ticket (rule SLA-1 in {@code docs/rules.md}).
 *
 * @param all in any order
 */
public record SlaPolicies(List<SlaPolicy> all) {

    /** Copies the list. */
    public SlaPolicies {
        all = List.copyOf(all);
    }

    /**
     * The policy that goes for a ticket: the one with the most criteria; of two with as many, the one that asks for the team,
     * then the one that asks for the category or for the nearer one, then the one that asks for the priority.
     *
     * @param ticket what decides
     * @return nothing if no policy is for it
     */
    public Optional<SlaChoice> choose(TicketTraits ticket) {
        List<SlaPolicy> fitting = new ArrayList<>(
                all.stream().filter(policy -> policy.match().isFor(ticket)).toList());
        fitting.sort(order(ticket));
        return fitting.stream().findFirst().map(best -> {
            List<SlaChoice.Other> others = fitting.stream()
                    .skip(1)
                    .map(other -> new SlaChoice.Other(other, because(best, other, ticket)))
                    .toList();
            return new SlaChoice(best, others);
        });
    }

    /**
     * The policy that is for the same tickets as another one, so that nobody could say which goes.
     *
     * @param policy the other one, which may be among them
     * @return nothing if there is none but itself
     */
    public Optional<SlaPolicy> contradicting(SlaPolicy policy) {
        return all.stream()
                .filter(other -> !other.id().equals(policy.id()))
                .filter(other -> other.match().equals(policy.match()))
                .findFirst();
    }

    /**
     * Sees to it that a policy can be kept beside the others (rule SLA-2).
     *
     * @param policy the policy, which may be among them
     * @throws Duplicate for {@code match}, naming the other one, if another one is for the same tickets
     */
    public void requireNoneContradicts(SlaPolicy policy) {
        contradicting(policy).ifPresent(other -> {
            throw new Duplicate("match", other.id().value());
        });
    }

    private static Comparator<SlaPolicy> order(TicketTraits ticket) {
        Comparator<SlaPolicy> order = Comparator.comparing(SlaPolicy::id);
        List<Rank> ranks = ranks(ticket);
        for (int last = ranks.size() - 1; last >= 0; last--) {
            order = Comparator.comparingInt(ranks.get(last).of()).thenComparing(order);
        }
        return order;
    }

    private static Because because(SlaPolicy best, SlaPolicy other, TicketTraits ticket) {
        return ranks(ticket).stream()
                .filter(rank -> rank.of().applyAsInt(best) != rank.of().applyAsInt(other))
                .map(Rank::because)
                .findFirst()
                .orElse(Because.OLDER);
    }

    /** The lower goes first. */
    private record Rank(Because because, ToIntFunction<SlaPolicy> of) {}

    private static List<Rank> ranks(TicketTraits ticket) {
        return List.of(
                new Rank(
                        Because.MORE_CRITERIA,
                        policy -> -policy.match().criteria().size()),
                new Rank(Because.TEAM, asking(Criterion.TEAM)),
                new Rank(Because.CATEGORY, asking(Criterion.CATEGORY)),
                new Rank(
                        Because.NEARER_CATEGORY,
                        policy -> policy.match()
                                .category()
                                .map(ticket.categories()::indexOf)
                                .orElse(0)),
                new Rank(Because.PRIORITY, asking(Criterion.PRIORITY)));
    }

    private static ToIntFunction<SlaPolicy> asking(Criterion criterion) {
        return policy -> policy.match().criteria().contains(criterion) ? 0 : 1;
    }
}
