package org.appticket.adapters.rest.problem;

import java.util.Map;

/** Puts a problem into the words of one language; {@code {name}} in a message stands for the fact of that name. */
record Words(Language language) {
    String title(Problem problem) {
        return language.message(key(problem) + ".title");
    }

    String detail(Problem problem) {
        return filled(language.message(key(problem) + ".detail"), problem.facts());
    }

    String message(FieldError error) {
        return filled(language.message("field." + error.code()), error.facts());
    }

    private String key(Problem problem) {
        return problem.type()
                .map(type -> "problem." + type.slug())
                .filter(key -> language.says(key + ".title"))
                .orElseGet(() -> statusKey(problem.status()));
    }

    private String statusKey(int status) {
        String exact = "status." + status;
        if (language.says(exact + ".title")) {
            return exact;
        }
        return status < 500 ? "status.4xx" : "status.5xx";
    }

    private static String filled(String template, Map<String, Object> facts) {
        String text = template;
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text.replaceAll("\\{[a-zA-Z]+}", "…");
    }
}
