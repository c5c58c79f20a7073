import DocumentReading
import Domain
import Foundation

/// The bytes of a file named on the command line; no more is read than the reader takes.
func readInput(_ path: String) throws -> [UInt8] {
  guard let file = FileHandle(forReadingAtPath: path) else {
    throw Complaint("\(path): không có tệp này, hoặc không có quyền đọc.")
  }
  let data: Data
  do {
    data = try file.read(upToCount: ReadingLimits.fileBytes + 1) ?? Data()
  } catch {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    throw Complaint(
      isFolder.boolValue ? "\(path): đây là thư mục." : "\(path): không đọc được tệp. Kiểm tra quyền đọc.")
  }
  guard data.count <= ReadingLimits.fileBytes else {
    let size = (try? file.seekToEnd()).map(Int.init) ?? data.count
    let error = ReadingError.fileTooLarge(bytes: size, limit: ReadingLimits.fileBytes)
    throw Complaint("\(path): \(error.message.vi)")
  }
  return [UInt8](data)
}
