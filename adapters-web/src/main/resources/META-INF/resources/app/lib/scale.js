/** How large readers have their letters: 1 is usual, 2 is twice as large. What is drawn grows with them. */
export const scale = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
