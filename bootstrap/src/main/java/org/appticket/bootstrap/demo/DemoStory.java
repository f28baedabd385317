package org.appticket.bootstrap.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.appticket.bootstrap.operation.DemoAccount;

/**
 * A morning at the demo's service desk, told through the API: files, several people on one ticket, tickets that wait for each
 * other, a doubled report, an opinion. It is told once.
 */
public final class DemoStory {
    /** Every ticket of the story has it. */
    private static final String TAG = "demo";

    /** Some of the incidents of the log that name {@code Problem ID 2}. */
    private static final List<String> SAME_PROBLEM = List.of("INC0000057", "INC0000073", "INC0000083", "INC0000085");

    private final DemoCaller user;
    private final DemoCaller agent;
    private final DemoCaller manager;

    private DemoStory(String origin) throws IOException {
        user = new DemoCaller(origin, DemoAccount.USER);
        agent = new DemoCaller(origin, DemoAccount.AGENT);
        manager = new DemoCaller(origin, DemoAccount.MANAGER);
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
            long cable = story.blackScreen(team);
            story.slowNetwork(team);
            story.solved(team, cable);
        }
    }

    /** Two people on one ticket, which waits for another one. */
    private long blackScreen(long team) throws IOException {
        long screen = open("Écran noir en salle de réunion", "Rien ne s’affiche depuis ce matin.", "'category':1");
        user.attach(screen, "ecran-noir.png", DemoPicture.png());
        long cable = open("Commander un câble HDMI de 10 m", "", "'type':'REQUEST','category':1");
        agent.post("tickets/" + screen + "/assignments/take", "");
        agent.post(
                "tickets/" + screen + "/assignments",
                "{'person':" + manager.id() + ",'role':'CONTRIBUTOR'}");
        say(agent, screen, "INTERNAL", "Le câble est coupé sous la table ; qui peut en commander un ?");
        agent.attach(screen, "mesures.txt", "entrée HDMI 1 : aucun signal\nentrée HDMI 2 : signal\n".getBytes(StandardCharsets.UTF_8));
        link(screen, "'type':'BLOCKED_BY','ticket':" + cable);
        link(screen, "'type':'EXTERNAL','system':'GLPI','key':'4711','url':'https://glpi.example.org/ticket/4711'");
        move(agent, screen, "'action':'WAIT','waitingFor':'DEPENDENCY','reason':'Le câble est en commande.'");
        long again = open("L’écran de la salle de réunion ne marche pas", "", "'category':1");
        say(user, again, "PUBLIC", "C'est urgent : réunion à 14 h.");
        agent.post("tickets/" + again + "/merge", "{'into':" + screen + "}");
        manager.post("tickets/" + cable + "/assignments", "{'team':" + team + ",'role':'CONTRIBUTOR'}");
        return cable;
    }

    /** A parent with children, and what the log knows of the same problem. */
    private void slowNetwork(long team) throws IOException {
        String queue = "'category':3,'team':" + team;
        long slow = open("Réseau lent au troisième étage", "Surtout entre 9 h et 10 h.", queue);
        link(slow, "'type':'CHILD','ticket':" + open("Remplacer le commutateur du troisième étage", "", queue));
        link(slow, "'type':'CHILD','ticket':" + open("Mesurer le débit du troisième étage", "", queue));
        for (String incident : SAME_PROBLEM) {
            long known = agent.tagged(incident);
            link(slow, "'type':'RELATES_TO','ticket':" + known);
        }
    }

    /** Something that was solved, and an opinion about it. */
    private void solved(long team, long cable) throws IOException {
        long mouse = open("La souris ne clique plus", "", "'category':1,'team':" + team);
        link(mouse, "'type':'RELATES_TO','ticket':" + cable);
        move(agent, mouse, "'action':'RESOLVE','resolution':'Souris échangée.'");
        user.post("tickets/" + mouse + "/satisfaction", "{'score':5,'comment':'Réparé avant mon café.'}");
    }

    private long open(String title, String description, String more) throws IOException {
        return user.post(
                "tickets",
                "{'title':\"" + title + "\",'description':\"" + description + "\",'tags':['" + TAG + "']," + more + "}");
    }

    private static void say(DemoCaller who, long ticket, String visibility, String text) throws IOException {
        who.post("tickets/" + ticket + "/comments", "{'body':\"" + text + "\",'visibility':'" + visibility + "'}");
    }

    private static void move(DemoCaller who, long ticket, String step) throws IOException {
        who.post("tickets/" + ticket + "/transitions", "{" + step + "}");
    }

    private void link(long ticket, String link) throws IOException {
        agent.post("tickets/" + ticket + "/links", "{" + link + "}");
    }
}
