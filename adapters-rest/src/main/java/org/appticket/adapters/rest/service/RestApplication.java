package org.appticket.adapters.rest.service;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.adapters.rest.access.SessionResource;
import org.appticket.adapters.rest.access.SetUpResource;
import org.appticket.adapters.rest.access.TokensResource;
import org.appticket.adapters.rest.account.EmailVerificationResource;
import org.appticket.adapters.rest.account.InvitationResource;
import org.appticket.adapters.rest.account.MyEmailResource;
import org.appticket.adapters.rest.account.MyPasswordResource;
import org.appticket.adapters.rest.account.MySessionsResource;
import org.appticket.adapters.rest.account.PasswordResetsResource;
import org.appticket.adapters.rest.account.PersonInvitationsResource;
import org.appticket.adapters.rest.assignment.AssignmentResource;
import org.appticket.adapters.rest.assignment.AssignmentsResource;
import org.appticket.adapters.rest.assignment.TakeResource;
import org.appticket.adapters.rest.assignment.WorkloadResource;
import org.appticket.adapters.rest.attachment.AttachmentResource;
import org.appticket.adapters.rest.attachment.AttachmentsResource;
import org.appticket.adapters.rest.audit.AuditResource;
import org.appticket.adapters.rest.calendar.CalendarPreviewResource;
import org.appticket.adapters.rest.calendar.CalendarResource;
import org.appticket.adapters.rest.calendar.CalendarsResource;
import org.appticket.adapters.rest.calendar.DeadlineResource;
import org.appticket.adapters.rest.calendar.ElapsedResource;
import org.appticket.adapters.rest.calendar.ProposalsResource;
import org.appticket.adapters.rest.comment.CommentResource;
import org.appticket.adapters.rest.comment.CommentsResource;
import org.appticket.adapters.rest.comment.HistoryResource;
import org.appticket.adapters.rest.comment.WatchersResource;
import org.appticket.adapters.rest.customfield.CustomFieldResource;
import org.appticket.adapters.rest.customfield.CustomFieldsResource;
import org.appticket.adapters.rest.delivery.ChannelsResource;
import org.appticket.adapters.rest.delivery.DeliveriesResource;
import org.appticket.adapters.rest.factor.PasskeyOptionsResource;
import org.appticket.adapters.rest.factor.PasskeyResource;
import org.appticket.adapters.rest.factor.PasskeySignInOptionsResource;
import org.appticket.adapters.rest.factor.PasskeySignInResource;
import org.appticket.adapters.rest.factor.PasskeysResource;
import org.appticket.adapters.rest.factor.PersonSecondFactorResource;
import org.appticket.adapters.rest.factor.RecoveryCodesResource;
import org.appticket.adapters.rest.factor.SecondFactorResource;
import org.appticket.adapters.rest.failure.BrokenBodyAnswers;
import org.appticket.adapters.rest.failure.RefusalAnswers;
import org.appticket.adapters.rest.failure.RejectionAnswers;
import org.appticket.adapters.rest.failure.ServerProperties;
import org.appticket.adapters.rest.failure.UnexpectedErrorAnswers;
import org.appticket.adapters.rest.failure.WebErrorAnswers;
import org.appticket.adapters.rest.gate.AcceptFilter;
import org.appticket.adapters.rest.gate.CsrfFilter;
import org.appticket.adapters.rest.gate.KnownFilter;
import org.appticket.adapters.rest.gate.QueryFilter;
import org.appticket.adapters.rest.gate.SignedInFilter;
import org.appticket.adapters.rest.http.JsonFieldsReader;
import org.appticket.adapters.rest.icalendar.CalendarFileReader;
import org.appticket.adapters.rest.identity.IdentitiesResource;
import org.appticket.adapters.rest.identity.ProviderSignInResource;
import org.appticket.adapters.rest.identity.ProvidersResource;
import org.appticket.adapters.rest.inbound.InboundMailsResource;
import org.appticket.adapters.rest.link.GraphResource;
import org.appticket.adapters.rest.link.LinksResource;
import org.appticket.adapters.rest.live.EventsResource;
import org.appticket.adapters.rest.live.ReadersResource;
import org.appticket.adapters.rest.merge.MergeResource;
import org.appticket.adapters.rest.merge.SplitResource;
import org.appticket.adapters.rest.metrics.RouteFilter;
import org.appticket.adapters.rest.multipart.MultipartFormReader;
import org.appticket.adapters.rest.notification.NotificationResource;
import org.appticket.adapters.rest.notification.PreferencesResource;
import org.appticket.adapters.rest.people.MeResource;
import org.appticket.adapters.rest.people.PeopleResource;
import org.appticket.adapters.rest.people.PersonAbsenceResource;
import org.appticket.adapters.rest.people.PersonResource;
import org.appticket.adapters.rest.push.PushSubscriptionsResource;
import org.appticket.adapters.rest.report.DashboardResource;
import org.appticket.adapters.rest.report.ReportResource;
import org.appticket.adapters.rest.savedview.ViewResource;
import org.appticket.adapters.rest.savedview.ViewsResource;
import org.appticket.adapters.rest.search.SimilarDraftsResource;
import org.appticket.adapters.rest.search.SimilarTicketsResource;
import org.appticket.adapters.rest.signature.SignedBodyReader;
import org.appticket.adapters.rest.sla.PoliciesResource;
import org.appticket.adapters.rest.sla.PolicyPreviewResource;
import org.appticket.adapters.rest.sla.PolicyResource;
import org.appticket.adapters.rest.sla.PredictionResource;
import org.appticket.adapters.rest.sla.TicketClockResource;
import org.appticket.adapters.rest.slack.SlackAccountsResource;
import org.appticket.adapters.rest.slack.SlackClicksResource;
import org.appticket.adapters.rest.structure.CategoriesResource;
import org.appticket.adapters.rest.structure.CategoryResource;
import org.appticket.adapters.rest.structure.MembersResource;
import org.appticket.adapters.rest.structure.TagsResource;
import org.appticket.adapters.rest.structure.TeamResource;
import org.appticket.adapters.rest.structure.TeamsResource;
import org.appticket.adapters.rest.telephony.TelephonyResource;
import org.appticket.adapters.rest.ticket.FollowUpsResource;
import org.appticket.adapters.rest.ticket.LifecycleResource;
import org.appticket.adapters.rest.ticket.TicketResource;
import org.appticket.adapters.rest.ticket.TicketsResource;
import org.appticket.adapters.rest.ticket.TransitionsResource;
import org.appticket.adapters.rest.together.BulkResource;
import org.appticket.adapters.rest.together.SatisfactionResource;
import org.appticket.adapters.rest.webhook.WebhookResource;
import org.appticket.adapters.rest.webhook.WebhookSecretResource;
import org.appticket.adapters.rest.webhook.WebhookTrialResource;
import org.appticket.adapters.rest.webhook.WebhooksResource;

/** The API: nothing answers but what is named here. */
@ApplicationPath("/api/v1")
public final class RestApplication extends Application {
    /** Everything with a path of its own; the contract describes each of them. */
    static final Set<Class<?>> RESOURCES = Set.of(
            AssignmentResource.class,
            AssignmentsResource.class,
            AttachmentResource.class,
            AttachmentsResource.class,
            AuditResource.class,
            BulkResource.class,
            CalendarPreviewResource.class,
            CalendarResource.class,
            CalendarsResource.class,
            CategoriesResource.class,
            CategoryResource.class,
            ChannelsResource.class,
            CommentResource.class,
            CommentsResource.class,
            ContractResource.class,
            CustomFieldResource.class,
            CustomFieldsResource.class,
            DashboardResource.class,
            DeadlineResource.class,
            DeliveriesResource.class,
            ElapsedResource.class,
            EmailVerificationResource.class,
            EventsResource.class,
            FollowUpsResource.class,
            GraphResource.class,
            HistoryResource.class,
            IdentitiesResource.class,
            InboundMailsResource.class,
            InvitationResource.class,
            LifecycleResource.class,
            LinksResource.class,
            MeResource.class,
            MembersResource.class,
            MergeResource.class,
            MyEmailResource.class,
            MyPasswordResource.class,
            MySessionsResource.class,
            NotificationResource.class,
            PasskeyOptionsResource.class,
            PasskeyResource.class,
            PasskeySignInOptionsResource.class,
            PasskeySignInResource.class,
            PasskeysResource.class,
            PasswordResetsResource.class,
            PeopleResource.class,
            PersonAbsenceResource.class,
            PersonInvitationsResource.class,
            PersonResource.class,
            PersonSecondFactorResource.class,
            PoliciesResource.class,
            PolicyPreviewResource.class,
            PolicyResource.class,
            PredictionResource.class,
            PreferencesResource.class,
            ProposalsResource.class,
            ProviderSignInResource.class,
            ProvidersResource.class,
            PushSubscriptionsResource.class,
            ReadersResource.class,
            RecoveryCodesResource.class,
            ReportResource.class,
            SatisfactionResource.class,
            SecondFactorResource.class,
            SessionResource.class,
            SetUpResource.class,
            SimilarDraftsResource.class,
            SimilarTicketsResource.class,
            SlackAccountsResource.class,
            SlackClicksResource.class,
            SplitResource.class,
            TagsResource.class,
            TakeResource.class,
            TeamResource.class,
            TeamsResource.class,
            TelephonyResource.class,
            TicketClockResource.class,
            TicketResource.class,
            TicketsResource.class,
            TokensResource.class,
            TransitionsResource.class,
            ViewResource.class,
            ViewsResource.class,
            WatchersResource.class,
            WebhookResource.class,
            WebhookSecretResource.class,
            WebhookTrialResource.class,
            WebhooksResource.class,
            WorkloadResource.class);

    private static final Set<Class<?>> PROVIDERS = Set.of(
            AcceptFilter.class,
            BrokenBodyAnswers.class,
            CsrfFilter.class,
            JsonFieldsReader.class,
            MultipartFormReader.class,
            CalendarFileReader.class,
            QueryFilter.class,
            KnownFilter.class,
            RefusalAnswers.class,
            RejectionAnswers.class,
            RouteFilter.class,
            SignedBodyReader.class,
            SignedInFilter.class,
            UnexpectedErrorAnswers.class,
            WebErrorAnswers.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(RESOURCES.stream(), PROVIDERS.stream()).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Object> getProperties() {
        return ServerProperties.ALL;
    }
}
