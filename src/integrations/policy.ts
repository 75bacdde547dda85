/** The one place that says what a page of this site may do; headers and meta tag come from here. */

const twoYears = 63_072_000;

const closedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * The content security policy for pages whose inline stylesheet has this hash (`sha256-…`).
 * `frame-ancestors` is only for the header: browsers ignore it in a meta tag.
 */
export function formatPolicy(coreStyleHash: string): string {
  return [
    "default-src 'none'",
    // Pagefind compiles WebAssembly; nothing may evaluate text as script.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' '${coreStyleHash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Every security header a host must send with every answer. */
export function getSecurityHeaders(coreStyleHash: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${formatPolicy(coreStyleHash)}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': closedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': `max-age=${twoYears}`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}
