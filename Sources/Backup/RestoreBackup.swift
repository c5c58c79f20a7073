import Domain
public import Foundation
import Storage
import StorageSQLite

/// Puts the database of a backup at `target`, after proving that it is the one that was backed up.
///
/// Nothing is written over: where a file stands already it throws `targetExists`. What cannot be proved is not put there.
@discardableResult
public func restoreBackup(
  _ backup: URL, to target: URL, password: String? = nil
) async throws -> BackupManifest {
  let files = FileManager.default
  for path in [target.path, target.path + "-wal"] where files.fileExists(atPath: path) {
    throw BackupError.targetExists(path)
  }
  do {
    try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
  } catch {
    throw BackupError.cannotWrite(target.path)
  }
  return try await withUnpacked(backup, near: target, password: password) { database, manifest in
    let faults = try await findFaults(in: SQLiteFile(path: database.path), anchor: manifest.anchor)
    guard faults.isEmpty else { throw BackupError.damaged(faults.map(\.sentence.vi).joined(separator: " ")) }
    do {
      try files.moveItem(at: database, to: target)
    } catch {
      throw BackupError.cannotWrite(target.path)
    }
    return manifest
  }
}

/// What is wrong with a backup, without putting it anywhere to stay.
public func findFaults(inBackup backup: URL, password: String? = nil, anchor: AuditAnchor? = nil) async throws
  -> (manifest: BackupManifest, faults: [DatabaseFault])
{
  let place = FileManager.default.temporaryDirectory.appendingPathComponent("nongvu.db")
  return try await withUnpacked(backup, near: place, password: password) { database, manifest in
    let file = try SQLiteFile(path: database.path)
    var faults = try await findFaults(in: file, anchor: manifest.anchor)
    if let anchor { faults += try await findFaults(in: file, anchor: anchor).filter { !faults.contains($0) } }
    return (manifest, faults)
  }
}

/// Unpacks beside `place`, compares with the manifest, runs `body`, and leaves nothing behind.
private func withUnpacked<Answer>(
  _ backup: URL, near place: URL, password: String?, _ body: (URL, BackupManifest) async throws -> Answer
) async throws -> Answer {
  let files = FileManager.default
  let work = place.deletingLastPathComponent().appendingPathComponent(".nongvu-\(UUID().uuidString)")
  do {
    try files.createDirectory(
      at: work, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  } catch {
    throw BackupError.cannotWrite(work.path)
  }
  defer { try? files.removeItem(at: work) }
  let database = work.appendingPathComponent(BackupEntry.database)
  let description = work.appendingPathComponent(BackupEntry.manifest)
  try ArchiveFile.read(
    from: backup.path, password: password,
    into: [BackupEntry.manifest: description, BackupEntry.database: database])
  guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(contentsOf: description)) else {
    throw BackupError.damaged("manifest.json")
  }
  guard manifest.format <= BackupManifest.currentFormat else { throw BackupError.newer(format: manifest.format) }
  guard try fileSize(database) == manifest.bytes, try fileDigest(database) == manifest.sha256 else {
    throw BackupError.damaged("nongvu.db")
  }
  return try await body(database, manifest)
}
