const kit = document.querySelector<HTMLDetailsElement>('details.kit');

/** The tools load when somebody first opens them. */
kit?.addEventListener('toggle', () => void import('./kit/start.ts'), { once: true });
