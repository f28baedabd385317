package org.appticket.bootstrap.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.bootstrap.operation.DemoAccount;

/**
 * A morning at the demo's service desk, told through the API: two people on one ticket with pictures, which waits for another one;
 * a ticket with children; one that was solved, and an opinion about it; something that cannot wait until Monday; the views of those
 * who work. It is told once.
 */
public final class DemoStory {
    /** Every ticket of the story has it. */
    private static final String TAG = "morning";

    /** Some of the incidents of the log that name {@code Problem ID  2}. */
    private static final List<String> SAME_PROBLEM = List.of("INC0000057", "INC0000073", "INC0000083", "INC0000085");

    private final DemoCaller user;
    private final DemoCaller agent;
    private final DemoCaller manager;
    private final DemoCaller admin;

    private DemoStory(String origin) throws IOException {
        user = new DemoCaller(origin, DemoAccount.USER);
        agent = new DemoCaller(origin, DemoAccount.AGENT);
        manager = new DemoCaller(origin, DemoAccount.MANAGER);
        admin = new DemoCaller(origin, DemoAccount.ADMIN);
    }

    /**
     * Tells it to the server at this address, unless that knows it already.
     *
     * @throws IOException if the server does not answer as it should
     */
    public static void tell(String origin) throws IOException {
        DemoStory story = new DemoStory(origin);
        if (story.agent.get("tickets?limit=1&tag=" + TAG).contains("\"items\":[]")) {
            long team = story.agent.team("Group 70");
            story.blackScreen(team);
            story.slowNetwork(team);
            story.solved(team);
            story.urgent(team);
            story.views(team);
        }
    }

    /** Two people on one ticket, files of both sides, and a ticket that must be solved before. */
    private void blackScreen(long team) throws IOException {
        long screen = open("Écran noir en salle de réunion", "Rien ne s’affiche depuis ce matin.", team);
        user.attach(screen, "ecran-noir.png", DemoPicture.png());
        move(agent, screen, "'action':'START'");
        agent.post("tickets/" + screen + "/assignments", "{'person':" + manager.id() + ",'role':'CONTRIBUTOR'}");
        agent.attach(
                screen, "mesures.txt", "HDMI 1 : aucun signal\nHDMI 2 : signal\n".getBytes(StandardCharsets.UTF_8));
        agent.post(
                "tickets/" + screen + "/comments",
                "{'body':'Le câble est coupé sous la table : qui peut en commander un ?','visibility':'INTERNAL','mentions':["
                        + manager.id() + "]}");
        link(screen, "'type':'BLOCKED_BY','ticket':" + open("Commander un câble HDMI de 10 m", "", team));
        link(screen, "'type':'EXTERNAL','system':'GLPI','key':'4711','url':'https://glpi.example.org/ticket/4711'");
        move(agent, screen, "'action':'WAIT','waitingFor':'DEPENDENCY','reason':'Le câble est en commande.'");
    }

    /** A ticket with children, and what the log knows of the same problem. */
    private void slowNetwork(long team) throws IOException {
        long slow = open("Réseau lent au troisième étage", "Surtout entre 9 h et 10 h.", team);
        link(slow, "'type':'CHILD','ticket':" + open("Remplacer le commutateur du troisième étage", "", team));
        link(slow, "'type':'CHILD','ticket':" + open("Mesurer le débit du troisième étage", "", team));
        for (String incident : SAME_PROBLEM) {
            link(slow, "'type':'RELATES_TO','ticket':" + agent.tagged(incident));
        }
    }

    /** Something that was solved, and an opinion about it. */
    private void solved(long team) throws IOException {
        long mouse = open("La souris ne clique plus", "", team);
        move(agent, mouse, "'action':'START'");
        move(agent, mouse, "'action':'RESOLVE','resolution':'Souris échangée.'");
        user.post("tickets/" + mouse + "/satisfaction", "{'score':5,'comment':'Réparé avant mon café.'}");
    }

    /** What is critical for the team is promised at any hour, so its clocks run whenever one looks: one promise is kept, two are not yet. */
    private void urgent(long team) throws IOException {
        String days = Stream.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
                .map(day -> "'" + day + "':[['00:00','24:00']]")
                .collect(Collectors.joining(","));
        long calendar = admin.post(
                "calendars",
                "{'name':'Astreinte 24 h/24','zone':'Europe/Paris','weekly':{" + days + "},'holidays':[]}");
        manager.post(
                "sla-policies",
                "{'name':'Astreinte','match':{'team':" + team + ",'priority':'CRITICAL'},'calendar':" + calendar
                        + ",'targets':{'ACCEPTANCE':{'duration':'PT15M'},'FIRST_RESPONSE':{'duration':'PT1H'},"
                        + "'RESOLUTION':{'duration':'PT4H'}},'warnAt':[50,75]}");
        long files = agent.post(
                "tickets",
                "{'title':'Le serveur de fichiers ne répond plus','description':'Plus personne n’ouvre un document.',"
                        + "'priority':'CRITICAL','requester':" + user.id() + ",'tags':['" + TAG + "'],'team':" + team
                        + "}");
        move(agent, files, "'action':'START'");
        user.post("tickets/" + files + "/comments", "{'body':'Toute la comptabilité attend.','visibility':'PUBLIC'}");
    }

    /** What an agent, and the team, look at first. */
    private void views(long team) throws IOException {
        agent.post(
                "views",
                "{'scope':'PERSONAL','name':'Mes tickets en cours',"
                        + "'query':{'status':'IN_PROGRESS,WAITING','lead':'me'},'sort':'-priority,createdAt'}");
        manager.post(
                "views",
                "{'scope':'TEAM','team':" + team + ",'name':'À prendre',"
                        + "'query':{'status':'OPEN','lead':'none','team':'" + team
                        + "'},'sort':'-priority,createdAt'}");
    }

    private long open(String title, String description, long team) throws IOException {
        return user.post(
                "tickets",
                "{'title':'" + title + "','description':'" + description + "','tags':['" + TAG + "'],'team':" + team
                        + "}");
    }

    private void link(long ticket, String link) throws IOException {
        agent.post("tickets/" + ticket + "/links", "{" + link + "}");
    }

    private static void move(DemoCaller who, long ticket, String step) throws IOException {
        who.post("tickets/" + ticket + "/transitions", "{" + step + "}");
    }
}
