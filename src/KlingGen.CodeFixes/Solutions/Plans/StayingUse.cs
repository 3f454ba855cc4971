using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>A component that stays when everything that can move has moved.</summary>
/// <param name="Component">The component.</param>
/// <param name="Location">Where a reader finds it.</param>
/// <param name="Reason">Why, as a short English sentence without a full stop.</param>
internal sealed record StayingUse(Component Component, Location Location, string Reason);
