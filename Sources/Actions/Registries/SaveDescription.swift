public import Domain
import Registries
import Storage

/// Takes a new version of a registry's description into use and reckons its entries' times anew.
public struct SaveDescription: Sendable {
  public var registry: String
  public var yaml: String
  /// The version the writer saw; 0 where it is the shipped one.
  public var seenVersion: Int

  public init(registry: String, yaml: String, seenVersion: Int) {
    self.registry = registry
    self.yaml = yaml
    self.seenVersion = seenVersion
  }

  public func run(in office: Office, by person: Person) async throws {
    guard RegistryPolicy.canDescribe(person.role) else { throw ActionError.notAllowed }
    let input = self
    let description = try read(yaml)
    guard description.code == registry else { throw ActionError.invalidCode(registry) }
    try await office.database.write { connection in
      let version = try saveNextVersion(
        input.registry, input.yaml, seen: input.seenVersion, over: descriptionText(of: input.registry, connection),
        of: .registries, by: person, in: office, connection)
      guard let version else { return }
      try RegistryEntryStore(connection).saveCourses(description)
      try office.record(
        "save-description", "registry", nil,
        detail: ["registry": description.name.vi, "version": String(version)], by: person, in: connection)
    }
  }
}

/// Makes a registry that did not come with the program.
public struct AddRegistry: Sendable {
  public var yaml: String

  public init(yaml: String) { self.yaml = yaml }

  /// The new registry's code.
  public func run(in office: Office, by person: Person) async throws -> String {
    guard RegistryPolicy.canDescribe(person.role) else { throw ActionError.notAllowed }
    let input = self
    let description = try read(yaml)
    let code = description.code
    guard code != Self.reserved else { throw ActionError.taken(code) }
    return try await office.database.write { connection in
      guard try descriptionText(of: code, connection) == nil else { throw ActionError.taken(code) }
      try DescriptionStore(.registries, connection).save(
        SavedDescription(code: code, version: 1, yaml: input.yaml, savedBy: person.id, savedAt: office.now))
      try office.record(
        "add-registry", "registry", nil, detail: ["registry": description.name.vi, "code": code], by: person,
        in: connection)
      return code
    }
  }

  /// The address of the page that makes a registry has this word where others have the code.
  private static let reserved = "new"
}

private func read(_ yaml: String) throws -> RegistryDescription {
  do throws(DescriptionProblems) {
    return try readDescription(yaml)
  } catch {
    throw ActionError.invalid(error)
  }
}

extension ActionError {
  fileprivate static func taken(_ code: String) -> ActionError {
    .invalid([
      FieldProblem(
        "yaml", vi: "Mã “\(code)” đã có danh bạ khác dùng; hãy đặt mã khác ở dòng “code”.",
        en: "The code “\(code)” belongs to another registry; choose another at “code”.")
    ])
  }
}
