using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>What an expression that creates a container puts into it.</summary>
internal sealed class CreationContents
{
    private const int MaximumDepth = 64;

    private readonly FileReading _file;

    private CreationContents(FileReading file) => _file = file;

    /// <summary>The entries with a known name, in the order of the code.</summary>
    public List<PayloadEntry> Entries { get; } = [];

    /// <summary>Whether something goes in that is not seen: a copy, a spread, a key that is worked out.</summary>
    public bool IsPartial { get; private set; }

    public static CreationContents Read(ExpressionSyntax creation, IContainerKind kind, FileReading file)
    {
        CreationContents contents = new(file);
        contents.Read(creation, kind, MaximumDepth);
        return contents;
    }

    private void Read(ExpressionSyntax creation, IContainerKind kind, int depth)
    {
        if (depth == 0)
        {
            IsPartial = true;
            return;
        }

        switch (creation.SkipWrappers())
        {
            case BaseObjectCreationExpressionSyntax created:
                ReadArguments(created, kind, depth);
                ReadElements(created.Initializer, kind);
                break;
            case ArrayCreationExpressionSyntax array:
                ReadElements(array.Initializer, kind);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                ReadElements(array.Initializer, kind);
                break;
            case InitializerExpressionSyntax initializer:
                ReadElements(initializer, kind);
                break;
            case CollectionExpressionSyntax collection:
                foreach (CollectionElementSyntax element in collection.Elements)
                {
                    AddPair((element as ExpressionElementSyntax)?.Expression, element);
                }

                break;
            case AnonymousObjectCreationExpressionSyntax anonymous:
                Entries.AddRange(AnonymousObjectReader.ReadEntries(anonymous, _file));
                break;
            case InvocationExpressionSyntax call:
                ReadCall(call, kind, depth);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" }:
                break;
            case IdentifierNameSyntax name when FindInitializer(name) is ExpressionSyntax value:
                Read(value, kind, depth - 1);
                break;
            default:
                IsPartial = true;
                break;
        }
    }

    private void ReadArguments(BaseObjectCreationExpressionSyntax creation, IContainerKind kind, int depth)
    {
        foreach (ArgumentSyntax argument in creation.ArgumentList?.Arguments ?? default)
        {
            if (PairSyntax.Read(argument.Expression, _file) is not null)
            {
                AddPair(argument.Expression, argument);
            }
            else if (ContainerKinds.Find(_file.GetType(argument.Expression)) is not null)
            {
                // Copied into the new one.
                Read(argument.Expression, kind, depth - 1);
            }
        }
    }

    private void ReadCall(InvocationExpressionSyntax call, IContainerKind kind, int depth)
    {
        string name = call.FindMethodName();
        if (CreationChain.IsAnonymousConversion(call))
        {
            Read(call.ArgumentList.Arguments[0].Expression, kind, depth - 1);
        }
        else if (name is "CreateBuilder" or "Create" && call.ArgumentList.Arguments.Count == 0)
        {
            // Empty.
        }
        else if (PairArguments.AreTaken(call, _file))
        {
            foreach (ArgumentSyntax argument in call.ArgumentList.Arguments.Where(argument => PairSyntax.Read(argument.Expression, _file) is not null))
            {
                AddPair(argument.Expression, argument);
            }
        }
        else if (call.FindReceiver() is ExpressionSyntax receiver && CreationChain.IsStep(call, _file))
        {
            Read(receiver, kind, depth - 1);
            if (SetterCall.FindKind(call, _file) is IContainerKind callKind)
            {
                AddNamed(SetterCall.Read(call, callKind, _file));
            }
        }
        else
        {
            IsPartial = true;
            foreach (WrittenEntry entry in MakerCall.Read(call, _file))
            {
                AddNamed(entry);
            }
        }
    }

    private void ReadElements(InitializerExpressionSyntax? initializer, IContainerKind kind)
    {
        foreach (ExpressionSyntax element in initializer?.Expressions ?? default)
        {
            switch (element)
            {
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax access } assignment when access.ArgumentList.FindOnly() is ExpressionSyntax key:
                    AddNamed(new WrittenEntry(_file.Keys.Read(key), key, assignment.Right, element));
                    break;
                case AssignmentExpressionSyntax:
                    // A property of the container, such as a comparer.
                    break;
                case InitializerExpressionSyntax { Expressions: { Count: >= 2 } parts }:
                    ExpressionSyntax name = parts[kind.IsValueFirst ? 1 : 0];
                    AddNamed(new WrittenEntry(_file.Keys.Read(name)?.Trim('"'), name, parts[kind.IsValueFirst ? 0 : 1], element));
                    break;
                default:
                    AddPair(element, element);
                    break;
            }
        }
    }

    private void AddPair(ExpressionSyntax? expression, SyntaxNode syntax)
    {
        if (expression is not null && PairSyntax.Read(expression, _file) is { } pair)
        {
            AddNamed(new WrittenEntry(_file.Keys.Read(pair.Key), pair.Key, pair.Value, syntax));
        }
        else
        {
            IsPartial = true;
        }
    }

    private void AddNamed(WrittenEntry? written)
    {
        IsPartial |= written is null;
        foreach (WrittenEntry entry in written?.Expand(_file) ?? [])
        {
            if (entry.Name is null)
            {
                IsPartial = true;
            }
            else
            {
                Entries.Add(entry.Read(_file, isWritten: false));
            }
        }
    }

    private ExpressionSyntax? FindInitializer(IdentifierNameSyntax name) =>
        _file.GetSymbol(name) is ILocalSymbol local
        && local.FindDeclaration(_file.CancellationToken) is VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value }
        && value.SpanStart < name.SpanStart
            ? value
            : null;
}
