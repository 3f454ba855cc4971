using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KlingGen.Analyzers.Payloads.Shapes.Containers;

/// <summary>Finds what a body of code does with a container, in the order of the code.</summary>
internal sealed class HolderUses
{
    private readonly Holder _holder;
    private readonly FileReading _file;
    private readonly SyntaxNode _body;
    private readonly List<HolderUse> _uses = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly int _depth;

    private HolderUses(Holder holder, SyntaxNode body, FileReading file, int depth)
    {
        _depth = depth;
        _holder = holder;
        _file = file;
        _body = body;
    }

    /// <param name="holder">The container.</param>
    /// <param name="body">The body.</param>
    /// <param name="file">Its file.</param>
    /// <param name="depth">How many methods led to it.</param>
    public static List<HolderUse> Find(Holder holder, SyntaxNode body, FileReading file, int depth = 0)
    {
        HolderUses search = new(holder, body, file, depth);
        search.Find(holder.Symbol.Name);
        search._uses.Sort((a, b) => a.Node.Span.End.CompareTo(b.Node.Span.End));
        return search._uses;
    }

    private void Find(string name)
    {
        if (!_names.Add(name))
        {
            return;
        }

        foreach (SyntaxToken token in _body.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || !string.Equals(token.ValueText, name, StringComparison.Ordinal))
            {
                continue;
            }

            switch (token.Parent)
            {
                case VariableDeclaratorSyntax { Initializer.Value: ExpressionSyntax value } variable
                    when _holder.Path.Length == 0 && SymbolEqualityComparer.Default.Equals(_file.Model.GetDeclaredSymbol(variable, _file.CancellationToken), _holder.Symbol):
                    _uses.Add(new HolderUse(HolderUseKind.Assign, variable, Value: value));
                    break;
                case SimpleNameSyntax simple:
                    ExpressionSyntax access = simple.Parent is MemberAccessExpressionSyntax member && member.Name == simple ? member : simple;
                    if (Holder.Read(access, _file) is Holder start && SymbolEqualityComparer.Default.Equals(start.Symbol, _holder.Symbol))
                    {
                        Follow(access, start);
                    }

                    break;
            }
        }
    }

    // From the holder outward, key by key and call by call.
    private void Follow(ExpressionSyntax access, Holder at)
    {
        while (true)
        {
            access = access.ClimbWrappers();
            bool isHere = at == _holder;
            switch (access.Parent)
            {
                case ElementAccessExpressionSyntax element when element.Expression == access && element.ArgumentList.FindOnly() is ExpressionSyntax key:
                    string? name = _file.Keys.Read(key);
                    if (TryAssign(element, at, name, key) || name is null)
                    {
                        return;
                    }

                    at = at.Enter(name);
                    access = element;
                    continue;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Expression == access:
                    if (call.FindMethodName() == "AsObject")
                    {
                        access = call;
                        continue;
                    }

                    if (FollowCall(call, isHere))
                    {
                        access = call;
                        continue;
                    }

                    return;
                case MemberAccessExpressionSyntax member when member.Expression == access:
                    if (_file.GetType(access) is not { TypeKind: TypeKind.Dynamic }
                        || TryAssign(member, at, member.Name.Identifier.ValueText, member.Name))
                    {
                        return;
                    }

                    at = at.Enter(member.Name.Identifier.ValueText);
                    access = member;
                    continue;
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == access:
                    if (conditional.WhenNotNull is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } conditionalCall)
                    {
                        FollowCall(conditionalCall, isHere);
                    }

                    return;
                case AssignmentExpressionSyntax assignment when assignment.Left == access:
                    if (isHere && EntryPlace.IsSetting(assignment) && access.SkipWrappers() is SimpleNameSyntax or MemberAccessExpressionSyntax)
                    {
                        _uses.Add(new HolderUse(HolderUseKind.Assign, assignment, Value: assignment.Right));
                    }

                    return;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax alias } when _file.Model.GetDeclaredSymbol(alias, _file.CancellationToken) is ILocalSymbol:
                    Find(alias.Identifier.ValueText);
                    return;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when isHere && SetterCall.FindTarget(call, _file) == access:
                    AddWrite(call);
                    return;
                case ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax
                    or AnonymousObjectMemberDeclaratorSyntax or InitializerExpressionSyntax or ExpressionElementSyntax:
                    TryPass(access, at);
                    return;
                default:
                    return;
            }
        }
    }

    private bool TryAssign(ExpressionSyntax target, Holder at, string? name, SyntaxNode key)
    {
        ExpressionSyntax whole = target.ClimbWrappers();
        if (whole.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != whole)
        {
            return false;
        }

        if (EntryPlace.IsSetting(assignment))
        {
            if (at == _holder)
            {
                AddWrite(assignment, new WrittenEntry(name, key, assignment.Right, assignment));
            }
            else if (name is not null && at.Enter(name) == _holder)
            {
                _uses.Add(new HolderUse(HolderUseKind.Assign, assignment, Value: assignment.Right));
            }
        }

        return true;
    }

    // Whether the call gives the container again.
    private bool FollowCall(InvocationExpressionSyntax call, bool isHere)
    {
        string name = call.FindMethodName();
        if (name is "Remove" or "TryRemove")
        {
            if (isHere && call.ArgumentList.Arguments.Count > 0)
            {
                AddRemoval(call, call.ArgumentList.Arguments[0].Expression);
            }

            return _file.GetType(call) is { SpecialType: not SpecialType.System_Boolean };
        }

        if (isHere && name == "Clear" && call.ArgumentList.Arguments.Count == 0)
        {
            _uses.Add(new HolderUse(HolderUseKind.Remove, call));
            return false;
        }

        if (isHere && name == "Property" && IsRemoved(call) && _file.Keys.Read(call.ArgumentList.Arguments[0].Expression) is string property)
        {
            _uses.Add(new HolderUse(HolderUseKind.Remove, call, Key: property));
            return false;
        }

        if (isHere)
        {
            AddWrite(call);
            if (call.FindReceiver() is ExpressionSyntax receiver)
            {
                _uses.AddRange(RemovedKeys.FindByMethod(call, receiver, _file, _depth).Select(removed => new HolderUse(HolderUseKind.Remove, call, Key: removed)));
            }
        }

        return CreationChain.IsStep(call, _file);
    }

    private void AddRemoval(InvocationExpressionSyntax call, ExpressionSyntax name)
    {
        if (_file.Keys.Read(name) is string key)
        {
            _uses.Add(new HolderUse(HolderUseKind.Remove, call, Key: key));
        }
        else if (RemovedKeys.FindLoop(call) is ForEachStatementSyntax loop)
        {
            if (RemovedKeys.FindTexts(loop.Expression, _file) is IReadOnlyList<string> keys)
            {
                _uses.AddRange(keys.Select(each => new HolderUse(HolderUseKind.Remove, loop, Key: each)));
            }
            else if (loop.Expression is IdentifierNameSyntax names && _file.GetSymbol(names) is IParameterSymbol)
            {
                _uses.Add(new HolderUse(HolderUseKind.Remove, loop, Names: names));
            }
        }
    }

    // body.Property("key").Remove(), with ! or ?.
    private static bool IsRemoved(InvocationExpressionSyntax property) => property.ArgumentList.Arguments.Count > 0
        && property.ClimbWrappers().Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Remove" } => true,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax call } => call.FindMethodName() == "Remove",
            _ => false,
        };

    private void AddWrite(InvocationExpressionSyntax call)
    {
        if (SetterCall.FindKind(call, _file) is IContainerKind kind && SetterCall.Read(call, kind, _file) is WrittenEntry entry)
        {
            AddWrite(call, entry);
        }
    }

    private void AddWrite(SyntaxNode node, WrittenEntry written)
    {
        foreach (WrittenEntry entry in written.Expand(_file))
        {
            _uses.Add(new HolderUse(HolderUseKind.Write, node, entry));
        }
    }

    // A value that was read from the container takes nothing of it along.
    private void TryPass(ExpressionSyntax access, Holder at)
    {
        if (_holder.Path.StartsWith(at.Path, StringComparison.Ordinal))
        {
            bool isGiven = at == _holder && access.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax };
            IReadOnlyList<string> removed = isGiven ? RemovedKeys.FindByMethod((InvocationExpressionSyntax)access.Parent!.Parent!.Parent!, access, _file, _depth) : [];
            _uses.Add(new HolderUse(HolderUseKind.Pass, access, Removed: removed));
        }
    }
}
