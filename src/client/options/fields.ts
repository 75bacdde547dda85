import {
  QUESTION_IDS,
  type Situation,
  UNSAID,
  UNSAID_SITUATION,
} from '../../model/options/situation.ts';

/** One answer of somebody, in the words of the form. */
export interface ToldAnswer {
  question: string;
  answer: string;
}

/** The fields of the questions: what they hold, and how they are filled. */
export function createFields(form: HTMLElement) {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const select = form.querySelector('select');
  const checked = () => radios.filter((radio) => radio.checked);
  return {
    /** Returns what the fields say. */
    read: (): Situation => ({
      ...UNSAID_SITUATION,
      ...Object.fromEntries(checked().map(({ name, value }) => [name, value])),
      country: select?.value ?? UNSAID,
    }),
    write: (situation: Situation) => {
      const known = [...(select?.options ?? [])].some(({ value }) => value === situation.country);
      if (select) select.value = known ? situation.country : UNSAID;
      for (const id of QUESTION_IDS)
        for (const radio of radios)
          if (radio.name === id) radio.checked = radio.value === situation[id];
    },
    /** Returns the questions with an answer, and those answers. */
    tell: (): readonly ToldAnswer[] => {
      const country = select?.selectedOptions[0];
      const own =
        country && country.value !== UNSAID
          ? [{ question: getText(select?.labels?.[0]), answer: country.text }]
          : [];
      const answers = checked()
        .filter(({ value }) => value !== UNSAID)
        .map((radio) => ({
          question: getText(radio.closest('fieldset')?.querySelector('legend')),
          answer: getText(radio.labels?.[0]),
        }));
      return [...own, ...answers];
    },
    /** Goes to a question: to the answer that is chosen. */
    focus: (question: string) => {
      const field =
        question === 'country' ? select : checked().find(({ name }) => name === question);
      field?.focus();
    },
    /** The name of the chosen country. */
    getCountryName: () => select?.selectedOptions[0]?.text ?? '',
  };
}

export type Fields = ReturnType<typeof createFields>;

function getText(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}
