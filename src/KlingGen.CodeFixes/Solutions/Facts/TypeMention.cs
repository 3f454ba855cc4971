using KlingGen.CodeFixes.Solutions.Slots;
using KlingGen.CodeFixes.Solutions.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.CodeFixes.Solutions.Facts;

/// <summary>A name of a generated type in the text.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Name">The name, without what qualifies it.</param>
/// <param name="Type">The type.</param>
/// <param name="Subject">What the type belongs to.</param>
/// <param name="Slot">The place whose type it is part of, or null where it stands for itself, as in <c>typeof</c>, <c>cref</c> and <c>using</c>.</param>
/// <param name="Alias">The key of the alias by which the type is named, or null where it is named itself.</param>
internal sealed record TypeMention(SourceFile File, SimpleNameSyntax Name, INamedTypeSymbol Type, Subject Subject, Slot? Slot, string? Alias);
