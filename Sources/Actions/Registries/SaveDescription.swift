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
    let description: RegistryDescription
    do throws(DescriptionProblems) {
      description = try readDescription(yaml)
    } catch {
      throw ActionError.invalid(
        error.problems.map { problem in
          let (vi, en) = problem.line > 0 ? ("Dòng \(problem.line): ", "Line \(problem.line): ") : ("", "")
          return FieldProblem("yaml", vi: vi + problem.text.vi, en: en + problem.text.en)
        })
    }
    guard description.code == registry else {
      throw ActionError.invalid([
        FieldProblem(
          "yaml", vi: "Mã “code” phải giữ là “\(registry)”: địa chỉ và các mục đã ghi dùng mã này.",
          en: "“code” must stay “\(registry)”: addresses and entries use it.")
      ])
    }
    try await office.database.write { connection in
      let present = try descriptionText(of: input.registry, connection)
      guard let present else { throw ActionError.notFound }
      guard present.version == input.seenVersion else {
        let newest = try RegistryDescriptionStore(connection).listNewest().first { $0.registry == input.registry }
        let name = try newest.flatMap { try PersonStore(connection).find($0.savedBy)?.fullName }
        throw ActionError.changedMeanwhile(by: name ?? "", at: newest?.savedAt ?? "")
      }
      if present.yaml == input.yaml { return }
      try RegistryDescriptionStore(connection).save(
        SavedDescription(
          registry: input.registry, version: present.version + 1, yaml: input.yaml, savedBy: person.id,
          savedAt: office.now))
      try RegistryEntryStore(connection).saveCourses(description)
      try office.record(
        "save-description", "registry", nil,
        detail: ["registry": description.name.vi, "version": String(present.version + 1)], by: person, in: connection)
    }
  }
}
