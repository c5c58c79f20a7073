import CArchive

/// A part of a package with its path inside, "word/document.xml".
public struct PackagePart: Hashable, Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A zip file of `parts`, "[Content_Types].xml" first, the others in the order given.
///
/// The same parts give the same bytes on every machine and day: entries bear no time, owner or system.
public func writePackage(_ parts: [PackagePart]) throws(PackageError) -> [UInt8] {
  guard let archive = archive_write_new() else { throw .notWritten(detail: "archive_write_new") }
  defer { archive_write_free(archive) }
  archive_write_set_format_zip(archive)
  archive_write_zip_set_compression_deflate(archive)
  archive_write_set_bytes_per_block(archive, 0)

  let size = parts.reduce(65536) { $0 + $1.bytes.count + $1.bytes.count / 1000 + $1.path.utf8.count * 2 + 512 }
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
  defer { buffer.deallocate() }
  var used = 0
  let status = withUnsafeMutablePointer(to: &used) { used in
    archive_write_open_memory(archive, buffer.baseAddress, size, used)
  }
  guard status == ARCHIVE_OK else { throw .notWritten(detail: errorText(archive)) }
  var seen: Set<String> = []
  for part in parts.filter({ $0.path == contentTypes }) + parts.filter({ $0.path != contentTypes }) {
    guard seen.insert(part.path).inserted else { throw .duplicatePath(part.path) }
    try write(part, archive)
  }
  guard archive_write_close(archive) == ARCHIVE_OK else { throw .notWritten(detail: errorText(archive)) }
  return Array(buffer[..<used])
}

private let contentTypes = "[Content_Types].xml"

private func write(_ part: PackagePart, _ archive: OpaquePointer) throws(PackageError) {
  guard let entry = archive_entry_new() else { throw .notWritten(detail: "archive_entry_new") }
  defer { archive_entry_free(entry) }
  archive_entry_set_pathname_utf8(entry, part.path)
  archive_entry_set_filetype(entry, UInt32(regularFile))
  archive_entry_set_perm(entry, 0o644)
  archive_entry_set_size(entry, Int64(part.bytes.count))
  guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw .notWritten(detail: errorText(archive)) }
  let written = part.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
  guard written == part.bytes.count else { throw .notWritten(detail: errorText(archive)) }
}

/// A regular file (AE_IFREG).
private let regularFile = 0o100000
