/** Brings the questions about a situation, on the page that has them. */
const form = document.querySelector<HTMLElement>('.options-form');

if (form) void import('./options/start.ts').then(({ startQuestions }) => startQuestions(form));
