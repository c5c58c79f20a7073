import Actions
import Domain
import Emulation
import Hummingbird
import Storage

/// GET /emulation/:id/council — who sits in the council, who is there.
struct CouncilModel: PageModel {
  static let template = "Emulation/council"
  static let section: Section? = .emulation
  static let styles = ["emulation.css"]

  struct Member: TemplateValue {
    var id: String
    var name: String
    var post: String
    var isMember: Bool
    var isPresent: Bool
    var isInWriting: Bool
    var isChair: Bool
  }

  var title: String
  var movement: String
  var movementAddress: String
  var address: String
  var errors: ErrorSummary?
  var day: Field
  var members: [Member]
  var quorum: String?

  init(
    _ reading: MovementReading, form: Form?, today: Day, _ language: Language, problems: FormProblems = .none
  ) {
    title = language.say("council.title")
    movement = reading.movement.content.title
    movementAddress = "/emulation/\(reading.movement.id)"
    address = movementAddress + "/council"
    errors = problems.summary()
    let meeting = reading.meeting
    day = Field(
      "day", label: language.say("council.day"),
      value: form?.trimmed("day") ?? meeting.map { language.date($0.day) } ?? language.date(today), isShort: true,
      problems: problems)
    let ticked = form.map { Set($0.identifiers("member")) } ?? Set(meeting?.council.members ?? [])
    let present = form.map { Set($0.identifiers("present")) } ?? Set(meeting?.present ?? [])
    let written = form.map { Set($0.identifiers("written")) } ?? Set(meeting?.askedInWriting ?? [])
    let chair = form?.identifier("chair") ?? meeting?.council.chairID
    members = reading.people.filter { $0.isActive && ($0.role == .leader || $0.role == .unitHead) }
      .map { person in
        Member(
          id: String(person.id), name: person.fullName, post: person.post, isMember: ticked.contains(person.id),
          isPresent: present.contains(person.id), isInWriting: written.contains(person.id),
          isChair: chair == person.id)
      }
    quorum = meeting?.quorum.description
  }
}

struct CouncilPage: Sendable {
  let site: Site

  /// GET /emulation/:id/council
  @Sendable func show(_ request: Request, _ context: AppContext) async throws -> Response {
    try await page(nil, .none, request, context)
  }

  /// POST /emulation/:id/council
  @Sendable func save(_ request: Request, _ context: AppContext) async throws -> Response {
    let form = context.form
    let id = try context.requireID()
    do {
      try await HoldMeeting(
        movementID: id, day: form.trimmed("day"), members: Set(form.identifiers("member")),
        present: Set(form.identifiers("present")), askedInWriting: Set(form.identifiers("written")),
        chairID: form.identifier("chair") ?? 0
      ).run(in: site.office, by: context.requireViewer().person)
    } catch ActionError.invalid(let problems) {
      return try await page(form, FormProblems(problems: problems, language: context.language), request, context)
    }
    return .redirect(to: "/emulation/\(id)", notice: "council.saved")
  }

  private func page(
    _ form: Form?, _ problems: FormProblems, _ request: Request, _ context: AppContext
  ) async throws -> Response {
    let reading = try await site.movement(context)
    let person = try context.requireViewer().person
    guard EmulationPolicy.canRun(person, officeID: reading.movement.content.standingOfficeID),
      reading.movement.state == .council, reading.ballots.isEmpty
    else { throw PageError.notAllowed }
    let model = CouncilModel(reading, form: form, today: site.office.today, context.language, problems: problems)
    return try await site.page(
      model, request, context, status: problems.problems.isEmpty ? .ok : .unprocessableContent)
  }
}
