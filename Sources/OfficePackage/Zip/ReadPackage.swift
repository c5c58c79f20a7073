import CArchive

/// Parts of a package by their paths, those that `isWanted` names; others are neither unpacked nor counted against the bytes.
public func readPackage(
  _ file: [UInt8], limits: PackageLimits = PackageLimits(), where isWanted: (String) -> Bool = { _ in true }
) throws(PackageError) -> [String: [UInt8]] {
  guard file.starts(with: [0x50, 0x4B]) else { throw .notZip }
  guard let archive = archive_read_new() else { throw .damaged(detail: "archive_read_new") }
  defer { archive_read_free(archive) }
  archive_read_support_format_zip_seekable(archive)
  return try file.withUnsafeBufferPointer { bytes throws(PackageError) in
    guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else { throw .notZip }
    return try readParts(archive, limits: limits, packed: bytes.count, where: isWanted)
  }
}

private func readParts(
  _ archive: OpaquePointer, limits: PackageLimits, packed: Int, where isWanted: (String) -> Bool
) throws(PackageError) -> [String: [UInt8]] {
  var parts: [String: [UInt8]] = [:]
  var count = 0
  var unpacked = 0
  var entry: OpaquePointer?
  while true {
    let status = archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return parts }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
      throw count == 0 ? .notZip : .damaged(detail: errorText(archive))
    }
    count += 1
    guard count <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
    let path = try readPath(entry)
    guard !path.hasSuffix("/"), isWanted(path) else { continue }
    guard parts[path] == nil else { throw .duplicatePath(path) }
    guard archive_entry_is_data_encrypted(entry) == 0 else { throw .encrypted(path: path) }
    if archive_entry_size_is_set(entry) != 0 {
      try check(unpacked + Int(archive_entry_size(entry)), limits: limits, packed: packed)
    }
    parts[path] = try readBytes(archive, limits: limits, packed: packed, unpacked: &unpacked)
  }
}

private func readBytes(
  _ archive: OpaquePointer, limits: PackageLimits, packed: Int, unpacked: inout Int
) throws(PackageError) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while true {
    let length = archive_read_data(archive, &chunk, chunk.count)
    guard length >= 0 else { throw .damaged(detail: errorText(archive)) }
    if length == 0 { return bytes }
    unpacked += length
    try check(unpacked, limits: limits, packed: packed)
    bytes.append(contentsOf: chunk[..<length])
  }
}

private func check(_ unpacked: Int, limits: PackageLimits, packed: Int) throws(PackageError) {
  if unpacked > limits.bytesBeforeRatio, unpacked / max(1, packed) > limits.ratio {
    throw .suspiciousRatio(unpacked: unpacked, packed: packed)
  }
  guard unpacked <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
}

/// The part's path, with "/" between folders.
private func readPath(_ entry: OpaquePointer) throws(PackageError) -> String {
  guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { throw .unsafePath("") }
  let path = String(cString: name)
  let isUnsafe =
    path.isEmpty || path.hasPrefix("/") || path.contains("\\") || path.contains(":")
    || path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  guard !isUnsafe else { throw .unsafePath(path) }
  return path
}

func errorText(_ archive: OpaquePointer) -> String {
  archive_error_string(archive).map { String(cString: $0) } ?? "libarchive \(archive_errno(archive))"
}
