import Foundation
import Testing

@testable import Backup

@Suite("Names and marks of backups") struct BackupNameTests {
  @Test("a backup is named by its moment, in UTC")
  func name() {
    #expect(backupName(at: Date(timeIntervalSince1970: 1_795_660_215)) == "nongvu-20261126-023015.zip")
  }

  @Test(
    "only names of that form are backups to be cleared away",
    arguments: [
      ("nongvu-20261126-023015.zip", true), ("nongvu-20261126-023015.zip.old", false), ("nongvu-notes.zip", false),
      ("other-20261126-023015.zip", false), ("nongvu-2026112-6023015.zip", false),
    ])
  func names(name: String, isBackup: Bool) { #expect(isBackupName(name) == isBackup) }

  @Test("an anchor is read as it is written")
  func anchor() {
    let anchor = AuditAnchor(number: 1234, hash: String(repeating: "9f", count: 32))
    #expect(AuditAnchor(anchor.description) == anchor)
  }

  @Test(
    "anything else is no anchor",
    arguments: ["", "12", "0:\(String(repeating: "0", count: 64))", "7:abc", "7:\(String(repeating: "g", count: 64))"])
  func noAnchor(text: String) { #expect(AuditAnchor(text) == nil) }
}
