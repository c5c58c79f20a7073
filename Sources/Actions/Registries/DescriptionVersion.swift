import Domain
import Registries
import Storage

extension ActionError {
  /// What is wrong with a YAML text, each with its line, at the text's field.
  static func invalid(_ problems: DescriptionProblems) -> ActionError {
    .invalid(
      problems.problems.map { problem in
        let (vi, en) = problem.line > 0 ? ("Dòng \(problem.line): ", "Line \(problem.line): ") : ("", "")
        return FieldProblem("yaml", vi: vi + problem.text.vi, en: en + problem.text.en)
      })
  }

  /// The code in a YAML text is not the one of the page.
  static func invalidCode(_ code: String) -> ActionError {
    .invalid([
      FieldProblem(
        "yaml", vi: "Mã “code” phải giữ là “\(code)”: địa chỉ và những gì đã ghi dùng mã này.",
        en: "“code” must stay “\(code)”: addresses and what is recorded use it.")
    ])
  }
}

/// Keeps a text as the next version, where the writer saw the present one. Nil where it is the same text.
func saveNextVersion(
  _ code: String, _ yaml: String, seen: Int, over present: (yaml: String, version: Int)?,
  of subject: DescriptionStore.Subject, by person: Person, in office: Office, _ connection: any Connection
) throws -> Int? {
  guard let present else { throw ActionError.notFound }
  let store = DescriptionStore(subject, connection)
  guard present.version == seen else {
    let newest = try store.listNewest().first { $0.code == code }
    let name = try newest.flatMap { try PersonStore(connection).find($0.savedBy)?.fullName }
    throw ActionError.changedMeanwhile(by: name ?? "", at: newest?.savedAt ?? "")
  }
  if present.yaml == yaml { return nil }
  try store.save(
    SavedDescription(code: code, version: present.version + 1, yaml: yaml, savedBy: person.id, savedAt: office.now))
  return present.version + 1
}
