/** Templates: what every part of the page is written with. Text is always text, nothing is ever parsed as HTML. */
import { h } from "preact";
import htm from "htm";

export const html = htm.bind(h);

/** Joins the class names that are not empty. */
export const classes = (...names) => names.filter(Boolean).join(" ");
