import CPostgres
import Storage

/// The server's SQLSTATE as the error both engines share. Its first line only: the detail may hold people's data.
func storageError(_ result: OpaquePointer, message: String) -> StorageError {
  let text = field("M", of: result) ?? lastLine(of: message)
  guard let state = errorState(result) else { return .unreachable(text) }
  return storageError(state: state, message: text, constraint: field("n", of: result))
}

func storageError(state: String, message: String, constraint: String?) -> StorageError {
  switch state {
  case "55P03", "57014", "40001", "40P01", "53300": .busy
  case "53100", "58030", "25006", "42501": .cannotWrite(message)
  case "57P01", "57P02", "57P03": .unreachable(message)
  case _ where state.hasPrefix("23"): .constraint(constraint ?? message)
  case _ where state.hasPrefix("08"): .unreachable(message)
  default: .engine("\(message) (SQLSTATE \(state))")
  }
}

/// The SQLSTATE; none where the way to the server was lost.
func errorState(_ result: OpaquePointer) -> String? { field("C", of: result) }

/// One field of an error, named by the letter of PostgreSQL's protocol.
private func field(_ letter: Unicode.Scalar, of result: OpaquePointer) -> String? {
  PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
}

func lastLine(of text: String) -> String {
  text.split(whereSeparator: \.isNewline).last.map(String.init) ?? text
}
