import ipaddr from 'ipaddr.js';

/**
 * True for an address on the public internet. Everything else (loopback, private, link-local with the
 * clouds' metadata services, carrier NAT, unique-local, multicast, reserved) is somebody's inside: a link on
 * a page or a DNS answer must not lead a fetch there.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.kind() === 'ipv4') return isPublicV4(address as ipaddr.IPv4);
  const v6 = address as ipaddr.IPv6;
  const range = v6.range();
  if (range === 'ipv4Mapped') return isPublicV4(v6.toIPv4Address());
  // 64:ff9b::/96 is how an IPv6-only network (DNS64) names an IPv4 host: the host inside it decides.
  if (range === 'rfc6052' && v6.parts[2] === 0) return isPublicV4(lastFourBytes(v6));
  return range === 'unicast' && v6.match(GLOBAL_UNICAST);
}

/**
 * What --allow-private opens: this machine and its networks, but no link-local address and none of the places where
 * clouds keep a machine's credentials. Nobody means those, and a redirect may lead there.
 */
export function isNoMetadataAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return address.range() !== 'linkLocal' && !METADATA.has(address.toString());
}

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Azure's host agent answers on a public-looking address: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16 */
const INSIDE_ALTHOUGH_UNICAST = new Set(['168.63.129.16']);

/**
 * Metadata services outside the link-local range: Azure's host agent, AWS over IPv6
 * (docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html), Alibaba Cloud
 * (alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata).
 */
const METADATA = new Set([...INSIDE_ALTHOUGH_UNICAST, 'fd00:ec2::254', '100.100.100.200']);

function isPublicV4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !INSIDE_ALTHOUGH_UNICAST.has(address.toString());
}

function lastFourBytes(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
