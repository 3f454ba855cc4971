using KlingGen.Analyzers.Projects;
using Microsoft.CodeAnalysis;

namespace KlingGen.CodeFixes.Solutions.Plans;

/// <summary>A project before any change.</summary>
/// <param name="Project">The project.</param>
/// <param name="Compilation">Its compilation, generated files included.</param>
/// <param name="Facts">What KlingGen knows of it, or null.</param>
internal sealed record ProjectState(Project Project, Compilation Compilation, KlingProject? Facts);
