/**
 * Puts the languages that the browser asks for first, in its order, and marks them. It sends nobody
 * anywhere: the phone may be somebody else's.
 */
const list = document.querySelector('.chooser ul');
const rows = [...(list?.querySelectorAll<HTMLLIElement>('li') ?? [])];
const wanted = navigator.languages.map((language) => language.toLowerCase().split('-')[0]);

const own = [...new Set(wanted)].flatMap((tag) => rows.find((row) => row.lang === tag) ?? []);
for (const row of own) row.querySelector('.yours')?.removeAttribute('hidden');
list?.prepend(...own);
