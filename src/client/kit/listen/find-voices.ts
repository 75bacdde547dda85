/** Some browsers list their voices a moment after they are asked, and some have none. */
const PATIENCE_MS = 2000;

/** Returns the voices of the browser, as soon as it lists any. */
export function findVoices(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speech.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      speech.removeEventListener?.('voiceschanged', finish);
      resolve(speech.getVoices());
    };
    const timer = setTimeout(finish, PATIENCE_MS);
    speech.addEventListener?.('voiceschanged', finish);
  });
}
