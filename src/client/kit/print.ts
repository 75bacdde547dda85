/** Shows the button that opens the print dialog. */
export function startPrint(): void {
  const button = document.querySelector<HTMLButtonElement>('.kit-print');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => print());
}
