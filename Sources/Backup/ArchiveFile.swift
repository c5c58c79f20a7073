import CArchive
import Foundation

/// A zip file on disk, written and read in pieces: a backup may be larger than the memory.
enum ArchiveFile {
  /// Packs files under the names given; with a password every entry is encrypted (AES-256).
  static func write(
    to path: String, password: String?, entries: [(name: String, file: URL)]
  ) throws(BackupError) {
    guard let archive = archive_write_new() else { throw .cannotWrite("archive_write_new") }
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    archive_write_zip_set_compression_deflate(archive)
    if let password {
      guard archive_write_set_options(archive, "zip:encryption=aes256") == ARCHIVE_OK,
        archive_write_set_passphrase(archive, password) == ARCHIVE_OK
      else { throw .cannotWrite(errorText(archive)) }
    }
    guard archive_write_open_filename(archive, path) == ARCHIVE_OK else { throw .cannotWrite(errorText(archive)) }
    for entry in entries { try add(entry.name, entry.file, to: archive) }
    guard archive_write_close(archive) == ARCHIVE_OK else { throw .cannotWrite(errorText(archive)) }
  }

  private static func add(_ name: String, _ file: URL, to archive: OpaquePointer) throws(BackupError) {
    guard let source = FileHandle(forReadingAtPath: file.path), let size = try? source.seekToEnd(),
      (try? source.seek(toOffset: 0)) != nil, let entry = archive_entry_new()
    else { throw .cannotWrite(file.path) }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname_utf8(entry, name)
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o600)
    archive_entry_set_size(entry, Int64(size))
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw .cannotWrite(errorText(archive)) }
    var left = size
    while left > 0 {
      guard let piece = try? source.read(upToCount: pieceSize), !piece.isEmpty else { throw .cannotWrite(file.path) }
      let written = piece.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
      guard written == piece.count else { throw .cannotWrite(errorText(archive)) }
      left -= UInt64(piece.count)
    }
  }

  /// Unpacks the named entries into files. Entries of other names are passed over; one that is missing is an error.
  static func read(
    from path: String, password: String?, into files: [String: URL]
  ) throws(BackupError) {
    guard let archive = archive_read_new() else { throw .damaged("archive_read_new") }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip_seekable(archive)
    if let password { archive_read_add_passphrase(archive, password) }
    guard archive_read_open_filename(archive, path, pieceSize) == ARCHIVE_OK else { throw .notABackup }
    var missing = Set(files.keys)
    var entry: OpaquePointer?
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { break }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry, let name = archive_entry_pathname_utf8(entry)
      else { throw missing.count == files.count ? .notABackup : .damaged(errorText(archive)) }
      guard let file = files[String(cString: name)] else { continue }
      let isEncrypted = archive_entry_is_data_encrypted(entry) != 0
      if isEncrypted, password == nil { throw .wrongPassword }
      try unpack(archive, isEncrypted: isEncrypted, to: file)
      missing.remove(String(cString: name))
    }
    guard missing.isEmpty else { throw .notABackup }
  }

  private static func unpack(_ archive: OpaquePointer, isEncrypted: Bool, to file: URL) throws(BackupError) {
    let path = file.path
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let target = FileHandle(forWritingAtPath: path)
    else { throw .cannotWrite(path) }
    defer { try? target.close() }
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let length = archive_read_data(archive, &piece, piece.count)
      if length == 0 { return }
      guard length > 0 else { throw isEncrypted ? .wrongPassword : .damaged(errorText(archive)) }
      guard (try? target.write(contentsOf: piece[..<length])) != nil else { throw .cannotWrite(path) }
    }
  }

  private static let pieceSize = 1 << 18
}

private func errorText(_ archive: OpaquePointer) -> String {
  archive_error_string(archive).map { String(cString: $0) } ?? "libarchive \(archive_errno(archive))"
}
