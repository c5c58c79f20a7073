import DocumentReading
import Domain
import Foundation

/// The bytes of a file named on the command line, refused early when it is larger than the reader takes.
func readInput(_ path: String) throws -> [UInt8] {
  let attributes: [FileAttributeKey: Any]
  do {
    attributes = try FileManager.default.attributesOfItem(atPath: path)
  } catch {
    throw Complaint("\(path): không có tệp này, hoặc không có quyền đọc.")
  }
  if attributes[.type] as? FileAttributeType == .typeDirectory { throw Complaint("\(path): đây là thư mục.") }
  if let size = attributes[.size] as? Int, size > ReadingLimits.fileBytes {
    let error = ReadingError.fileTooLarge(bytes: size, limit: ReadingLimits.fileBytes)
    throw Complaint("\(path): \(error.message.vi)")
  }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw Complaint("\(path): không đọc được tệp. Kiểm tra quyền đọc.")
  }
  return [UInt8](data)
}
