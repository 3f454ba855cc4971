using KlingGen.Analyzers.Endpoints.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>A key and its value as they are written into a container.</summary>
/// <param name="Name">The key's text, or null where it is not known.</param>
/// <param name="Key">The key, or the member's name where it is written as one.</param>
/// <param name="Value">The value, or null where the code breaks off before it.</param>
/// <param name="Syntax">The whole element, assignment or call.</param>
internal sealed record WrittenEntry(string? Name, SyntaxNode Key, ExpressionSyntax? Value, SyntaxNode Syntax)
{
    /// <summary>Whether a condition chooses the key, and the operation by which it is written is within that.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Whether it is written where those of other payloads are: an object writes it to itself, a helper puts it under the key that it is given.</summary>
    public bool IsWrittenElsewhere { get; init; }

    /// <summary>Whether only what is called knows if it is written.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>What gives the key where it is worked out elsewhere, or null.</summary>
    public PossibleText? Choice { get; init; }

    /// <summary>The entry, or each that it can be where a condition chooses the key.</summary>
    public IEnumerable<WrittenEntry> Expand(FileReading file)
    {
        if (Name is null && (Key as ExpressionSyntax)?.SkipWrappers() is ConditionalExpressionSyntax choice)
        {
            return new[] { choice.WhenTrue, choice.WhenFalse }
                .SelectMany(key => (this with { Name = file.Keys.Read(key), Key = key, IsChosen = true }).Expand(file));
        }

        if (Name is null && Key is ExpressionSyntax worked && file.Choices?.Find(worked, file) is { IsEmpty: false } choices)
        {
            // Others that it can be are not known to be none.
            return choices.Select(text => this with { Name = text.Value, Choice = text }).Append(this);
        }

        return [this];
    }

    /// <summary>The parameter of a payload that this is.</summary>
    /// <param name="isWritten">Whether it is written after the container was created.</param>
    public PayloadEntry Read(FileReading file, bool isWritten) =>
        new(Name!, file.GetOperation(Value), Key.GetLocation(), property: null)
        {
            Syntax = Syntax,
            Writing = IsChosen ? file.GetOperation(Key) : isWritten || Choice is not null ? file.GetOperation(Syntax) : null,
            Choice = Choice,
            IsWrittenElsewhere = IsWrittenElsewhere,
            IsUncertain = IsUncertain,
            IsPicked = Syntax is InvocationExpressionSyntax call && Key is ExpressionSyntax given && file.Names.Wire.IsWanted(Name!) && GivenKeys.ArePicked(call, given, file),
        };
}
