import js from "@eslint/js";
import globals from "globals";

const PAGES = "src/main/resources/META-INF/resources/app/";

export default [
  { ignores: [PAGES + "vendor/", "page-lint/"] },
  js.configs.recommended,
  {
    files: [PAGES + "**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: globals.browser },
    rules: {
      "array-callback-return": "error",
      "consistent-return": "error",
      "default-param-last": "error",
      eqeqeq: "error",
      "no-alert": "error",
      "no-constructor-return": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-promise-executor-return": ["error", { allowVoid: true }],
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-use-before-define": ["error", { functions: false, variables: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  { files: ["src/test/js/*.mjs", "src/benchmark/*.mjs"], languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: globals.node } },
];
