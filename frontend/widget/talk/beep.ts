/** A short, soft tone. */
export function beep() {
  const sound = new AudioContext();
  const tone = sound.createOscillator();
  const loud = sound.createGain();
  const now = sound.currentTime;
  tone.frequency.value = 660;
  loud.gain.setValueAtTime(0.08, now);
  loud.gain.exponentialRampToValueAtTime(0.001, now + 0.3);
  tone.connect(loud).connect(sound.destination);
  tone.start();
  tone.stop(now + 0.3);
  tone.addEventListener("ended", () => void sound.close());
}
