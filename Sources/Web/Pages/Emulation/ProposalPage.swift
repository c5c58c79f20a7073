import Actions
import Domain
import Emulation
import Hummingbird
import Storage
import VietnameseText

/// GET /emulation/:id/candidates/new — a unit or somebody of it is put forward.
struct ProposalModel: PageModel {
  static let template = "Emulation/proposal"
  static let section: Section? = .emulation
  static let styles = ["emulation.css"]

  var title: String
  var movement: String
  var movementAddress: String
  var address: String
  var errors: ErrorSummary?
  var quota: String
  var quotaName: String
  var isPerson: Bool
  var award: Field
  var unit: Field
  var person: Field
  var fullName: Field
  var post: Field
  var isDirect: Bool
  var headcount: Field
  var merit: Field
  var rating: Field
  var ratingBasis: Field
  var points: [Field]
  var hasPoints: Bool
  /// What the system reckons by itself.
  var reckoned: String?

  init(
    _ reading: MovementReading, quota: Quota, units: [Organisation], people: [HonouredPerson], form: Form,
    _ language: Language, problems: FormProblems = .none
  ) {
    func field(_ name: String, _ text: String, hint: String? = nil, isShort: Bool = false) -> Field {
      Field(
        name, label: language.say(text), hint: hint.map { language.say($0) }, value: form.trimmed(name),
        isShort: isShort, problems: problems)
    }
    title = language.say("proposal.title")
    movement = reading.movement.content.title
    movementAddress = "/emulation/\(reading.movement.id)"
    address = movementAddress + "/candidates"
    errors = problems.summary()
    self.quota = quota.code
    quotaName = language.quota(quota)
    isPerson = quota.kind == .person
    award = Field(
      "award", label: language.say("proposal.award"), value: form.trimmed("award"),
      options: Award.shipped.filter { quota.awards.contains($0.code) }.map { ($0.code, $0.name) }, problems: problems)
    unit = Field(
      "unit", label: language.say("account.unit"), value: form.trimmed("unit"),
      options: units.map { ($0.code, $0.name) }, problems: problems)
    person = Field(
      "person", label: language.say("proposal.known"), hint: language.say("proposal.knownHint"),
      value: form.trimmed("person"),
      options: [("", language.say("proposal.newPerson"))]
        + people.map { (String($0.id), "\($0.fullName) – \($0.post)") },
      problems: problems)
    fullName = field("fullName", "account.fullName")
    post = field("post", "account.post")
    isDirect = form.has("isDirect")
    headcount = field("headcount", "proposal.headcount", hint: "proposal.headcountHint", isShort: true)
    merit = field("merit", "proposal.merit", hint: "proposal.meritHint")
    rating = Field(
      "rating", label: language.say("proposal.rating"), value: form.trimmed("rating"),
      options: RatingBand.allCases.reversed().map { ($0.rawValue, language.say("rating.\($0.rawValue)")) },
      problems: problems)
    ratingBasis = field("ratingBasis", "proposal.ratingBasis", hint: "proposal.ratingBasisHint")
    let criteria = reading.movement.criteria?.set.criteria ?? []
    points = criteria.filter { $0.formula == .judged }.map { criterion in
      Field(
        "points-\(criterion.code)", label: criterion.title,
        hint: language.say("proposal.pointsHint", ["most": formatNumber(criterion.weight)]),
        value: form.trimmed("points-\(criterion.code)"), isShort: true, problems: problems)
    }
    hasPoints = !points.isEmpty
    let automatic = criteria.filter { $0.formula != .judged }.map(\.title)
    if !automatic.isEmpty {
      reckoned = language.say(
        quota.kind == .collective ? "proposal.reckoned" : "proposal.byOffice",
        ["criteria": automatic.joined(separator: "; ")])
    }
  }
}

struct ProposalPage: Sendable {
  let site: Site

  /// GET /emulation/:id/candidates/new?quota=
  @Sendable func new(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(try request.addressFields(), .none, request, context)
  }

  /// POST /emulation/:id/candidates
  @Sendable func create(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = context.form
    let reading = try await site.movement(context)
    guard let quota = reading.movement.quotas.quotas.first(where: { $0.code == form.trimmed("quota") }) else {
      throw PageError.notAllowed
    }
    do {
      let id = try await ProposeCandidate(
        movementID: reading.movement.id, unitCode: form.trimmed("unit"), kind: quota.kind, award: form.trimmed("award"),
        personID: form.identifier("person"), fullName: form.trimmed("fullName"), post: form.trimmed("post"),
        isDirectWorker: form.has("isDirect"), merit: form["merit"], headcount: form.trimmed("headcount"),
        rating: RatingBand(rawValue: form.trimmed("rating")) ?? .good, ratingBasis: form.trimmed("ratingBasis"),
        points: form.named("points-")
      ).run(in: site.office, by: context.requireViewer().person)
      return .redirect(to: "/emulation/\(reading.movement.id)/candidates/\(id)", notice: "proposal.made")
    } catch ActionError.invalid(let problems) {
      return try await page(form, FormProblems(problems: problems, language: context.language), request, context)
    }
  }

  private func page(
    _ form: Form, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let person = try context.requireViewer().person
    let reading = try await site.movement(context)
    let office = reading.movement.content.standingOfficeID
    guard EmulationPolicy.canPropose(person, unitID: person.organisationID, officeID: office),
      reading.movement.state.isOpenToProposals,
      let quota = reading.movement.quotas.quotas.first(where: { $0.code == form.trimmed("quota") })
        ?? reading.movement.quotas.quotas.first
    else { throw PageError.notAllowed }
    let runs = EmulationPolicy.canRun(person, officeID: office)
    let units = reading.units.filter { runs ? $0.kind != .department : $0.id == person.organisationID }
    let people = try await site.office.database.read { connection in
      try units.flatMap { try CandidateStore(connection).listPeople(unitID: $0.id) }
    }
    let model = ProposalModel(
      reading, quota: quota, units: units, people: people, form: form, context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
