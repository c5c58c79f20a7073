import Actions
import Domain
import Hummingbird
import Storage

/// The accounts of the department: for its administrator.
struct PeoplePages: Sendable {
  let site: Site

  /// GET /people
  @Sendable func list(_ request: Request, _ context: AppContext) async throws -> Response {
    let content = try await content(context)
    let fields = try request.addressFields()
    let query = PeopleQuery(words: fields.trimmed("q"), role: fields.trimmed("role"))
    return try await site.page(PeopleModel(content, query, context.language), request, context)
  }

  /// POST /second-factor-roles
  @Sendable func requireSecondFactor(_ request: Request, _ context: AppContext) async throws -> Response {
    let roles = Role.allCases.filter { context.form.has("role-\($0.rawValue)") }
    try await SaveSecondFactorRoles(roles: Set(roles)).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/people", notice: "people.requirementSaved")
  }

  /// GET /people/new
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(nil, typed: PersonTyped(), request, context)
  }

  /// POST /people — the new account's password is shown once.
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    let typed = PersonTyped(context.form)
    do {
      let added = try await AddPerson(
        userName: typed.userName, fullName: typed.fullName, post: typed.post,
        role: Role(rawValue: typed.role) ?? .unitOfficer, organisationCode: typed.organisation, password: nil
      ).run(in: site.office, by: context.requireViewer().person)
      return try await handOver(added.temporaryPassword ?? "", to: added.person, request, context)
    } catch ActionError.invalid(let problems) {
      let found = FormProblems(problems: problems, language: context.language)
      return try await page(nil, typed: typed, problems: found, request, context)
    }
  }

  /// GET /people/:id
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(subject(context), typed: nil, request, context)
  }

  /// POST /people/:id
  @Sendable func update(_ request: Request, _ context: AppContext) async throws -> Response {
    let typed = PersonTyped(context.form)
    let subject = try await subject(context)
    do {
      try await ChangePerson(
        id: subject.id, userName: typed.userName, fullName: typed.fullName, post: typed.post,
        role: Role(rawValue: typed.role) ?? subject.role, organisationCode: typed.organisation
      ).run(in: site.office, by: context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      let found = FormProblems(problems: problems, language: context.language)
      return try await page(subject, typed: typed, problems: found, request, context)
    }
    return .redirect(to: "/people/\(subject.id)", notice: "people.saved")
  }

  /// POST /people/:id/password — a password until the next sign-in, shown once.
  @Sendable func resetPassword(_ request: Request, _ context: AppContext) async throws -> Response {
    let subject = try await subject(context)
    let password = try await ResetPassword(personID: subject.id).run(
      in: site.office, by: context.requireViewer().person)
    return try await handOver(password, to: subject, request, context)
  }

  /// POST /people/:id/closure
  @Sendable func close(_ request: Request, _ context: AppContext) async throws -> Response {
    try await setActive(false, context, notice: "people.closedNotice")
  }

  /// POST /people/:id/opening
  @Sendable func open(_ request: Request, _ context: AppContext) async throws -> Response {
    try await setActive(true, context, notice: "people.openedNotice")
  }

  /// POST /people/:id/second-factor/removal
  @Sendable func resetSecondFactor(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    try await ResetSecondFactor(personID: id).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/people/\(id)", notice: "people.factorResetNotice")
  }

  /// POST /people/:id/erasure
  @Sendable func erase(_ request: Request, _ context: AppContext) async throws -> Response {
    let id = try context.requireID()
    try await ErasePerson(personID: id).run(in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/people", notice: "people.erasedNotice")
  }

  /// POST /people/:id/data
  @Sendable func data(_ request: Request, _ context: AppContext) async throws -> Response {
    try await site.personalData(of: context.requireID(), context)
  }

  private func setActive(_ isActive: Bool, _ context: AppContext, notice: String) async throws -> Response {
    let subject = try await subject(context)
    try await SetActive(userName: subject.userName, isActive: isActive).run(
      in: site.office, by: context.requireViewer().person)
    return .redirect(to: "/people/\(subject.id)", notice: notice)
  }

  private func content(_ context: AppContext) async throws -> PeopleContent {
    guard AccountPolicy.canManage(try context.requireViewer().person.role) else { throw PageError.notAllowed }
    let today = site.office.today
    return try await site.office.database.read { connection in
      PeopleContent(
        people: try PersonStore(connection).list(), units: try OrganisationStore(connection).list(on: today),
        guards: try PersonStore(connection).listGuards(), required: try secondFactorRoles(connection))
    }
  }

  private func subject(_ context: AppContext) async throws -> Person {
    guard AccountPolicy.canManage(try context.requireViewer().person.role) else { throw PageError.notAllowed }
    let id = try context.requireID()
    guard let person = try await site.office.database.read({ try PersonStore($0).find(id) }) else {
      throw PageError.notFound
    }
    return person
  }

  private func handOver(
    _ password: String, to subject: Person, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    try await page(
      subject, typed: nil, handed: PersonModel.Handed(userName: subject.userName, password: password), request, context)
  }

  private func page(
    _ subject: Person?, typed: PersonTyped?, handed: PersonModel.Handed? = nil, problems: FormProblems = .none,
    _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let content = try await content(context)
    let model = PersonModel(
      subject, typed: typed ?? subject.map { PersonTyped($0, units: content.units) } ?? PersonTyped(),
      by: try context.requireViewer().person, content: content, handed: handed, context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
