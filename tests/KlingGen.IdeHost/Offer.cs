using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace KlingGen.IdeHost;

/// <summary>An action, and what the engine needs to carry it out everywhere.</summary>
internal sealed record Offer(CodeAction Action, object? FixAllState, ImmutableArray<FixAllScope> Scopes);
