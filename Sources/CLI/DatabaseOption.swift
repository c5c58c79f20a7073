import Actions
import ArgumentParser
import Backup
import Domain
import Foundation
import Storage

/// `--database`, shared by every command that needs one.
struct DatabaseOption: ParsableArguments {
  @Option(name: .long, help: "Đường dẫn tệp SQLite, hoặc postgres://…; mặc định theo NONGVU_DATABASE, hoặc nongvu.db.")
  var database: String?

  var place: DatabasePlace {
    DatabasePlace(
      database ?? ProcessInfo.processInfo.environment["NONGVU_DATABASE"].flatMap { $0.isEmpty ? nil : $0 }
        ?? "nongvu.db")
  }

  /// Opens the database, or makes it where `creates`. Says in one line what is wrong otherwise.
  func open(creates: Bool = false) throws -> any Database { try place.open(creates: creates) }
}

/// An error as the person at the terminal should read it; ends the command with status 2.
struct Complaint: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Runs a command's work; what goes wrong becomes a sentence on standard error and exit status 2.
func reportingComplaints(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let error as Complaint {
    printError(error.description)
    throw ExitCode(2)
  } catch let error as ActionError {
    printError(sentences(for: error).joined(separator: "\n"))
    throw ExitCode(2)
  } catch let error as StorageError {
    printError(sentence(for: error, place: nil))
    throw ExitCode(2)
  } catch let error as BackupError {
    printError(sentence(for: error))
    throw ExitCode(2)
  } catch let error as CopyError {
    printError(sentence(for: error))
    throw ExitCode(2)
  }
}

private func sentence(for error: BackupError) -> String {
  switch error {
  case .notABackup: "Tệp này không phải bản sao lưu của Nông Vụ, hoặc không đọc được."
  case .wrongPassword: "Bản sao lưu được mã hóa; mật khẩu thiếu hoặc sai."
  case .damaged(let part): "Bản sao lưu đã bị hỏng hoặc bị sửa: \(part)"
  case .newer(let format): "Bản sao lưu do Nông Vụ mới hơn tạo (dạng \(format)). Hãy dùng bản mới hơn."
  case .targetExists(let path): "“\(path)” đã có. Chọn tên khác, hoặc chuyển tệp đó đi trước."
  case .cannotWrite(let path): "Không ghi được “\(path)”. Kiểm tra dung lượng đĩa và quyền ghi."
  }
}

private func sentence(for error: CopyError) -> String {
  switch error {
  case .targetNotEmpty(let table):
    "Đích đã có dữ liệu (bảng \(table)). Hãy chỉ tới một cơ sở dữ liệu còn trống; không có gì bị ghi."
  case .differs(let table): "Bảng \(table) ở đích không giống nguồn; không giữ lại gì ở đích."
  }
}

func printError(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

private func sentences(for error: ActionError) -> [String] {
  switch error {
  case .notAllowed: ["Người dùng này không được làm việc đó, hoặc không ở trạng thái cho phép."]
  case .notFound: ["Không tìm thấy."]
  case .invalid(let problems): problems.map(\.message.vi)
  case .changedMeanwhile: ["Người khác vừa lưu nội dung này; hãy mở lại."]
  }
}

func sentence(for error: StorageError, place: DatabasePlace?) -> String {
  let named = place.map { " “\($0)”" } ?? ""
  return switch (error, place) {
  case (.cannotWrite(let detail), _):
    "Không ghi được vào cơ sở dữ liệu\(named): \(detail). Kiểm tra dung lượng đĩa và quyền ghi."
  case (.busy, _): "Cơ sở dữ liệu\(named) đang bị chương trình khác giữ. Hãy thử lại sau."
  case (.unreachable(let detail), _): "Không kết nối được với máy chủ của cơ sở dữ liệu\(named): \(detail)"
  case (.notADatabase(let detail), .server):
    """
    Cơ sở dữ liệu\(named) xếp thứ tự hoặc mã hóa khác với Nông Vụ (\(detail)). Tạo bằng: \
    createdb --template template0 --locale C --encoding UTF8 TÊN
    """
  case (.notADatabase, _): "Tệp\(named) không phải là cơ sở dữ liệu của Nông Vụ, hoặc đã hỏng."
  case (.newerSchema(let found, let known), _):
    "Cơ sở dữ liệu\(named) do bản Nông Vụ mới hơn tạo (bước \(found), bản này biết đến \(known)). Hãy dùng bản mới hơn."
  case (.engine(let detail), .server): "Cơ sở dữ liệu\(named) báo lỗi: \(detail)"
  default: "Cơ sở dữ liệu\(named) báo lỗi: \(error)"
  }
}
