import Actions
import Crypto
public import Foundation
import Storage
import StorageSQLite

/// A backup that was made, and what its maker should know of the database.
public struct MadeBackup: Sendable {
  public var file: URL
  public var manifest: BackupManifest
  /// The database is not as it should be; it was backed up as it is.
  public var faults: [DatabaseFault]
}

/// Copies the database as it is at one moment, while others write to it, into a file of `folder`.
///
/// The file is there whole or not at all. It is named by its moment: "nongvu-20261126-023015.zip".
public func makeBackup(
  of database: String, in folder: URL, at moment: Date, program: String, password: String? = nil
) async throws -> MadeBackup {
  let files = FileManager.default
  do {
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
  } catch {
    throw BackupError.cannotWrite(folder.path)
  }
  let work = folder.appendingPathComponent(".nongvu-\(UUID().uuidString)")
  defer { try? files.removeItem(at: work) }
  do {
    try files.createDirectory(
      at: work, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  } catch {
    throw BackupError.cannotWrite(folder.path)
  }
  let copy = work.appendingPathComponent(BackupEntry.database)
  try SQLiteFile.copy(database, to: copy.path)
  let snapshot = try SQLiteFile(path: copy.path)
  let manifest = BackupManifest(
    format: BackupManifest.currentFormat, madeAt: moment.formatted(.iso8601), program: program,
    schema: try await snapshot.read { try Schema.newestStep($0) }, bytes: try fileSize(copy),
    sha256: try fileDigest(copy), anchor: try await snapshot.read { try newestAnchor($0) },
    rows: try snapshot.countRows())
  let faults = try await findFaults(in: snapshot)
  let description = work.appendingPathComponent(BackupEntry.manifest)
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  try encoder.encode(manifest).write(to: description)
  let packed = work.appendingPathComponent("packed.zip")
  try ArchiveFile.write(
    to: packed.path, password: password,
    entries: [(BackupEntry.manifest, description), (BackupEntry.database, copy)])
  let target = folder.appendingPathComponent(backupName(at: moment))
  do {
    try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: packed.path)
    try flush(packed)
    try files.moveItem(at: packed, to: target)
  } catch {
    throw BackupError.cannotWrite(target.path)
  }
  return MadeBackup(file: target, manifest: manifest, faults: faults)
}

/// Removes all but the newest `keep` backups of a folder. Other files are left alone. Returns the names of the removed.
public func removeOldBackups(in folder: URL, keeping keep: Int) throws -> [String] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter(isBackupName).sorted()
  let old = names.dropLast(max(1, keep))
  for name in old { try FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }
  return Array(old)
}

enum BackupEntry {
  static let manifest = "manifest.json"
  static let database = "nongvu.db"
}

func backupName(at moment: Date) -> String {
  let digits = moment.formatted(.iso8601).filter(\.isNumber)
  return "nongvu-\(digits.prefix(8))-\(digits.dropFirst(8).prefix(6)).zip"
}

func isBackupName(_ name: String) -> Bool {
  let parts = name.split(separator: "-", omittingEmptySubsequences: false)
  return parts.count == 3 && parts[0] == "nongvu" && parts[1].count == 8 && parts[1].allSatisfy(\.isNumber)
    && parts[2].count == 10 && parts[2].hasSuffix(".zip") && parts[2].prefix(6).allSatisfy(\.isNumber)
}

func fileDigest(_ file: URL) throws -> String {
  let source = try FileHandle(forReadingFrom: file)
  defer { try? source.close() }
  var hash = SHA256()
  while let piece = try source.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(data: piece) }
  return hexadecimal(hash.finalize())
}

func fileSize(_ file: URL) throws -> Int {
  let source = try FileHandle(forReadingFrom: file)
  defer { try? source.close() }
  return Int(try source.seekToEnd())
}

/// Onto the disk, not only into the system's memory.
private func flush(_ file: URL) throws {
  let handle = try FileHandle(forUpdating: file)
  defer { try? handle.close() }
  try handle.synchronize()
}
