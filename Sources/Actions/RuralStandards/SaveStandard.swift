public import Domain
import Registries
import RuralStandards
import Storage

/// Takes a new version of a set of criteria into use; what was recorded stays, and is read by the new text.
public struct SaveStandard: Sendable {
  public var code: String
  public var yaml: String
  /// The version the writer saw; 0 where it is the shipped one.
  public var seenVersion: Int

  public init(code: String, yaml: String, seenVersion: Int) {
    self.code = code
    self.yaml = yaml
    self.seenVersion = seenVersion
  }

  public func run(in office: Office, by person: Person) async throws {
    guard RegistryPolicy.canDescribe(person.role) else { throw ActionError.notAllowed }
    let input = self
    let standard: RuralStandard
    do throws(DescriptionProblems) {
      standard = try readStandard(yaml)
    } catch {
      throw ActionError.invalid(error)
    }
    guard standard.code == code else { throw ActionError.invalidCode(code) }
    try await office.database.write { connection in
      let version = try saveNextVersion(
        input.code, input.yaml, seen: input.seenVersion, over: standardText(of: input.code, connection),
        of: .ruralStandards, by: person, in: office, connection)
      guard let version else { return }
      try office.record(
        "save-standard", "rural-standard", nil, detail: ["standard": standard.name.vi, "version": String(version)],
        by: person, in: connection)
    }
  }
}
