public import Actions
public import Domain
import Storage
public import StorageSQLite

/// Something about a database that is not as the program left it.
public enum DatabaseFault: Hashable, Sendable {
  /// The engine's own words on what is broken in the file.
  case file(String)
  /// A line that names another that is not there.
  case danglingReference(table: String, refersTo: String)
  case audit(AuditFault)
  /// The line that was written down is not in the log, or another stands in its place: the end was cut off or made anew.
  case anchorGone(AuditAnchor)

  public var sentence: BilingualText {
    switch self {
    case .file(let words):
      BilingualText(vi: "Tệp cơ sở dữ liệu hỏng: \(words).", en: "The database file is damaged: \(words).")
    case .danglingReference(let table, let other):
      BilingualText(
        vi: "Bảng \(table) có dòng trỏ đến dòng không còn của \(other).",
        en: "A row of \(table) refers to a missing row of \(other).")
    case .audit(.altered(let number)):
      BilingualText(vi: "Dòng nhật ký \(number) đã bị sửa.", en: "Line \(number) of the log was changed.")
    case .audit(.broken(let number)):
      BilingualText(
        vi: "Dòng nhật ký \(number) không nối tiếp dòng trước: có dòng bị xóa hoặc chèn.",
        en: "Line \(number) of the log does not follow the one before it: lines were removed or put in.")
    case .anchorGone(let anchor):
      BilingualText(
        vi: "Dấu đã ghi \(anchor.number):\(anchor.hash.prefix(12))… không khớp nhật ký: phần cuối bị cắt hoặc làm lại.",
        en:
          "The anchor \(anchor.number):\(anchor.hash.prefix(12))… is not in the log: its end was cut off or made anew."
      )
    }
  }
}

/// Proves a database: the engine's own check of the file, every reference, the chain of the audit log, and the anchor that
/// somebody wrote down. Reads only; the file stays as it is.
public func findFaults(in file: SQLiteFile, anchor: AuditAnchor? = nil) async throws -> [DatabaseFault] {
  var faults = try file.listDamage().map(DatabaseFault.file)
  guard faults.isEmpty else { return faults }
  faults += try file.listDanglingReferences().map { .danglingReference(table: $0.table, refersTo: $0.refersTo) }
  if let fault = try await file.read({ try findAuditFault($0) }) { faults.append(.audit(fault)) }
  if let anchor, try await !file.read({ try holds(anchor, $0) }) { faults.append(.anchorGone(anchor)) }
  return faults
}
