import Foundation
import Storage
import StoragePostgres
import StorageSQLite

/// Where a database is, as a person names it; shown without a password.
enum DatabasePlace: CustomStringConvertible {
  case file(String)
  case server(String)

  init(_ text: String) { self = PostgresAddress.isOne(text) ? .server(text) : .file(text) }

  var description: String {
    switch self {
    case .file(let path): path
    case .server(let text): (try? PostgresAddress(text).description) ?? "postgres://…"
    }
  }

  /// Opens the database, or makes its file where `creates`. Says in one line what is wrong otherwise.
  func open(creates: Bool = false) throws -> any Storage.Database {
    do {
      switch self {
      case .server(let text):
        guard let address = try? PostgresAddress(text) else {
          throw Complaint(
            """
            Địa chỉ PostgreSQL không đọc được. Ghi như postgres://tên@máy-chủ:5432/cơ-sở-dữ-liệu; các ký tự @ : / của mật khẩu \
            ghi là %40 %3A %2F.
            """)
        }
        return try PostgresDatabase(address)
      case .file(let path):
        if creates {
          let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } else {
          _ = try requireFile()
        }
        return try SQLiteDatabase(path: path)
      }
    } catch let error as StorageError {
      throw Complaint(sentence(for: error, place: self))
    }
  }

  /// The path of a file that is there.
  func requireFile() throws -> String {
    let path = try requirePath()
    guard FileManager.default.fileExists(atPath: path) else {
      throw Complaint("Không có cơ sở dữ liệu “\(path)”. Tạo mới bằng: nongvu serve --database \(path)")
    }
    return path
  }

  /// For the commands that work on SQLite's file.
  func requirePath() throws -> String {
    guard case .file(let path) = self else {
      throw Complaint(
        "Lệnh này chỉ dùng cho tệp SQLite. Cơ sở dữ liệu PostgreSQL được sao lưu bằng pg_dump, dựng lại bằng pg_restore."
      )
    }
    return path
  }
}
