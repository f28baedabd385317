/** Durations of the API, `PT4H30M`, in words. */

/** Seconds of an ISO duration of days, hours, minutes and seconds; below zero where it says so. */
export function seconds(iso) {
  const parts = /^(-)?P(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+(?:\.\d+)?)S)?)?$/.exec(iso);
  if (!parts) throw new Error("not a duration: " + iso);
  const [, minus, days, hours, minutes, rest] = parts;
  const sum = (+days || 0) * 86400 + (+hours || 0) * 3600 + (+minutes || 0) * 60 + (+rest || 0);
  return minus ? -sum : sum;
}

/** `4 h 30 min`; the two greatest units that are not nothing. Hours are business time and are not made days. */
export function spoken(iso) {
  const all = Math.abs(seconds(iso));
  const hours = Math.floor(all / 3600);
  const minutes = Math.floor((all % 3600) / 60);
  if (hours === 0 && minutes === 0) return Math.floor(all) + " s";
  if (hours === 0) return minutes + " min";
  if (hours >= 100 || minutes === 0) return hours + " h";
  return hours + " h " + String(minutes).padStart(2, "0");
}
