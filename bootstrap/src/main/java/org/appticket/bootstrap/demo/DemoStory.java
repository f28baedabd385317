package org.appticket.bootstrap.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.appticket.bootstrap.operation.DemoAccount;

/**
 * A morning at the demo's service desk, told through the API: a ticket with pictures and a note for a colleague, one that was
 * solved and an opinion about it, the views of those who work. It is told once.
 */
public final class DemoStory {
    /** Every ticket of the story has it. */
    private static final String TAG = "demo";

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
            story.blackScreen(team);
            story.solved(team);
            story.views(team);
        }
    }

    /** Files of both sides, a question to a colleague, and a reply that is waited for. */
    private void blackScreen(long team) throws IOException {
        long screen = open("Écran noir en salle de réunion", "Rien ne s’affiche depuis ce matin.", team);
        user.attach(screen, "ecran-noir.png", DemoPicture.png());
        move(agent, screen, "'action':'START'");
        agent.attach(screen, "mesures.txt", "HDMI 1 : aucun signal\nHDMI 2 : signal\n".getBytes(StandardCharsets.UTF_8));
        agent.post(
                "tickets/" + screen + "/comments",
                "{'body':'Le câble est coupé sous la table : qui peut en commander un ?','visibility':'INTERNAL','mentions':["
                        + manager.id() + "]}");
        move(agent, screen, "'action':'WAIT','waitingFor':'REQUESTER','reason':'La salle est-elle libre à 14 h ?'");
    }

    /** Something that was solved, and an opinion about it. */
    private void solved(long team) throws IOException {
        long mouse = open("La souris ne clique plus", "", team);
        move(agent, mouse, "'action':'START'");
        move(agent, mouse, "'action':'RESOLVE','resolution':'Souris échangée.'");
        user.post("tickets/" + mouse + "/satisfaction", "{'score':5,'comment':'Réparé avant mon café.'}");
    }

    /** What an agent, and the team, look at first. */
    private void views(long team) throws IOException {
        agent.post("views", "{'scope':'PERSONAL','name':'Mes tickets en cours',"
                + "'query':{'status':'IN_PROGRESS,WAITING','lead':'me'},'sort':'-priority,createdAt'}");
        manager.post("views", "{'scope':'TEAM','team':" + team + ",'name':'À prendre',"
                + "'query':{'status':'OPEN','lead':'none','team':'" + team + "'},'sort':'-priority,createdAt'}");
    }

    private long open(String title, String description, long team) throws IOException {
        return user.post(
                "tickets",
                "{'title':'" + title + "','description':'" + description + "','tags':['" + TAG + "'],'team':" + team + "}");
    }

    private static void move(DemoCaller who, long ticket, String step) throws IOException {
        who.post("tickets/" + ticket + "/transitions", "{" + step + "}");
    }
}
