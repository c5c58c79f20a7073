extension TitleRule {
  private static func law(_ place: String? = nil, isConfirmed: Bool = true) -> RuleBasis {
    RuleBasis(DocumentBasis("06/2022/QH15", place: place), isConfirmed: isConfirmed)
  }

  private static let taskAndMovement: [Requirement] = [
    Requirement(.ratedAtLeast(.good), law("Điều 24")),
    Requirement(.tookPartInMovement, law("Điều 24")),
    Requirement(.notDisciplined, isHard: false, law(isConfirmed: false)),
  ]

  /// The rules of the law of 2022 as far as they were read; what is not confirmed says so.
  ///
  /// No registration ("đăng ký thi đua") is asked: the law of 2022 dropped it. Flags have no rule here.
  public static let shipped: [TitleRule] = [
    TitleRule(.advancedWorker, taskAndMovement),
    TitleRule(
      .unitFighter,
      [
        // Both titles of a year are often decided together: who meets the standards of the lower one has it as good as
        // held. Not confirmed.
        Requirement(
          .anyOf([
            .held(award: Award.advancedWorker.code, times: 1, yearsApart: 1, latestYearsAgo: 0),
            .allOf([.ratedAtLeast(.good), .tookPartInMovement]),
          ]), law("Điều 23", isConfirmed: false)),
        Requirement(.anyOf([.initiative(.unit, withinYears: 1), .ratedAtLeast(.excellent)]), law("Điều 23")),
      ]),
    TitleRule(
      .provincialFighter,
      [
        Requirement(
          .held(award: Award.unitFighter.code, times: 3, yearsApart: 1, latestYearsAgo: 1),
          law("Điều 22")),
        Requirement(.initiative(.province, withinYears: 3), law("Điều 22")),
      ]),
    TitleRule(
      .nationalFighter,
      [
        // How far apart two "consecutive times" may lie is not confirmed.
        Requirement(
          .held(award: Award.provincialFighter.code, times: 2, yearsApart: 3, latestYearsAgo: 3),
          law("Điều 21", isConfirmed: false)),
        Requirement(.initiative(.nation, withinYears: 6), law("Điều 21", isConfirmed: false)),
      ]),
    TitleRule(
      .advancedCollective,
      [
        Requirement(.ratedAtLeast(.good), law("Điều 28", isConfirmed: false)),
        Requirement(.tookPartInMovement, law("Điều 28", isConfirmed: false)),
      ]),
    TitleRule(
      .excellentCollective,
      [
        Requirement(.ratedAtLeast(.excellent), law("Điều 27", isConfirmed: false)),
        Requirement(.tookPartInMovement, law("Điều 27", isConfirmed: false)),
        Requirement(
          .membersHold(award: Award.advancedWorker.code, atLeast: ExactShare(trusted: 7, 10)),
          law("Điều 27", isConfirmed: false)),
        Requirement(.memberHolds(award: Award.unitFighter.code), law("Điều 27", isConfirmed: false)),
      ]),
    TitleRule(.chairmanCertificate, forMovement),
    TitleRule(.ministerCertificate, forMovement),
    TitleRule(.directorCommendation, forMovement),
  ]

  /// A commendation at the end of a movement.
  private static let forMovement: [Requirement] = [
    Requirement(.recommendedInMovement, law("Điều 7")),
    Requirement(.ratedAtLeast(.good), isHard: false, law("Điều 74", isConfirmed: false)),
    Requirement(.notDisciplined, isHard: false, law(isConfirmed: false)),
  ]

  public static func shipped(for award: String) -> TitleRule? { shipped.first { $0.award.code == award } }
}
